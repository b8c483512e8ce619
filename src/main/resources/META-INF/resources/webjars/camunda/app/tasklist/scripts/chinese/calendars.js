const months = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ').map((number) => number + '月');
const shortMonths = Array.from({ length: 12 }, (nothing, index) => index + 1 + '月');
const days = '日一二三四五六'.split('');

// For flatpickr, the calendar of form-js.
export const chineseCalendar = {
  weekdays: { shorthand: days, longhand: days.map((day) => '星期' + day) },
  months: { shorthand: shortMonths, longhand: months },
  firstDayOfWeek: 1,
  ordinal: () => '',
  rangeSeparator: ' 至 ',
  weekAbbreviation: '周',
  scrollTitle: '滚动鼠标滚轮调整',
  toggleTitle: '点击切换',
  amPM: ['上午', '下午'],
  yearAriaLabel: '年',
  monthAriaLabel: '月',
  hourAriaLabel: '时',
  minuteAriaLabel: '分',
  time_24hr: true
};

// For AngularJS, whose calendar sets due dates and follow-up dates.
export const chineseDates = {
  AMPMS: ['上午', '下午'],
  DAY: days.map((day) => '星期' + day),
  SHORTDAY: days,
  MONTH: months,
  STANDALONEMONTH: months,
  SHORTMONTH: shortMonths,
  FIRSTDAYOFWEEK: 0,
  fullDate: 'y年M月d日EEEE',
  longDate: 'y年M月d日',
  medium: 'y年M月d日 HH:mm:ss',
  mediumDate: 'y年M月d日',
  mediumTime: 'HH:mm:ss',
  short: 'y-MM-dd HH:mm',
  shortDate: 'y-MM-dd',
  shortTime: 'HH:mm'
};
