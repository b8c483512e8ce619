// Makes Chinese what zh.json cannot reach: the texts that form-js and Tasklist carry in their bundles,
// the calendars, and the English that the REST layer puts in front of a refusal.
import formTexts from './chinese/form-texts.js';
import tasklistTexts from './chinese/tasklist-texts.js';
import { chineseCalendar, chineseDates } from './chinese/calendars.js';
import { forThePerson } from './chinese/refusals.js';
import { translateWithin } from './chinese/translator.js';

// Tasklist says no more than this when a form has a fault that the form itself points at.
const whatToDo = { 未能提交: '请按红字提示填写后再提交。', 流程未能启动: '请按红字提示填写后再启动。' };

// Here the English behind the title is the engine's: whoever goes back to a task that is done has done nothing wrong.
const instead = { 该任务已不存在: '它已经办完或已收回，请在列表中选择其他任务。' };

// Only these places hold form-js's own words; everything else in a form was written by us or by the person.
translateWithin({
  root: '.fjs-container',
  places: [
    '.fjs-form-field-error li',
    '.fjs-select-placeholder',
    '.fjs-dropdownlist-empty',
    '.fjs-repeat-render-add',
    '.fjs-repeat-render-collapse',
    '.fjs-taglist-skip-link',
    '.fjs-table-td[colspan]',
    '.fjs-iframe-placeholder-text',
    '.fjs-table-nav-label',
    '.notice span'
  ],
  texts: formTexts
});
translateWithin({
  root: '.app-switch, form[name="genericForm"], [cam-widget-bpmn-viewer], table[role="grid"]',
  places: ['a', 'option', '.sr-only'],
  texts: tasklistTexts
});
translateWithin({ root: '#footer-timezone', places: ['i'], texts: { 'Asia/Shanghai': '北京时间' } });

// Tasklist asks for some labels before its own loader has them, and would show bare keys on the first visit of a
// person who is already logged in. So they are here before it starts, and in the cache that its loader reads.
const file = new URL('../locales/zh.json', import.meta.url);
const zh = await (await fetch(file + '?bust=' + window.bust)).json();
const stored = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
stored[file.pathname.replace('zh.json', '_locales_data_zh_') + window.bust] = JSON.stringify(zh);
window.localStorage.setItem('camunda-web', JSON.stringify(stored));

window.angular
  .module('craftsman.chinese', [])
  .config([
    '$provide',
    '$translateProvider',
    function ($provide, $translateProvider) {
      // Tasklist looks some labels up by their English text; zh.json has exactly the keys of en.json.
      $translateProvider.translations('zh', Object.assign({}, tasklistTexts, zh.labels));
      $provide.decorator('localeLoader', [
        '$delegate',
        function (load) {
          return function (options) {
            return load(options).then(function (labels) {
              return Object.assign({}, tasklistTexts, labels);
            });
          };
        }
      ]);
      $provide.decorator('$locale', [
        '$delegate',
        function ($locale) {
          Object.assign($locale.DATETIME_FORMATS, chineseDates);
          $locale.id = 'zh-cn';
          return $locale;
        }
      ]);
      $provide.decorator('Notifications', [
        '$delegate',
        function (notifications) {
          const add = notifications.add;
          notifications.add = function (notification) {
            const { status, message } = notification;
            notification.message = instead[status] || forThePerson(message) || whatToDo[status];
            return add.call(this, notification);
          };
          return notifications;
        }
      ]);
    }
  ])
  .run([
    '$injector',
    '$translate',
    function ($injector, $translate) {
      // The loader also brings the names and formats of dates.
      $translate.refresh('zh');
      document.documentElement.lang = 'zh-CN';
      if (window.flatpickr) {
        window.flatpickr.localize(chineseCalendar);
      }
      if ($injector.has('uibDatepickerConfig')) {
        $injector.get('uibDatepickerConfig').formatDayTitle = 'yyyy年MMMM';
      }
      if ($injector.has('uibDatepickerPopupConfig')) {
        Object.assign($injector.get('uibDatepickerPopupConfig'), {
          clearText: '清除',
          closeText: '完成',
          currentText: '今天'
        });
      }
    }
  ]);
