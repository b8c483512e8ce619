// Dates as the office writes them, by the office's clock: the clock of a person's machine may be off, and in a rehearsal
// the office's own is years away from it.
const beijing = 8;
const aMinute = 60_000;
const anHour = 60 * aMinute;
let ahead = 0;

async function askTheOffice() {
  try {
    const answer = await fetch('/camunda/office-time', { headers: { Accept: 'application/json' } });
    if (answer.ok) {
      ahead = (await answer.json()).now - Date.now();
      openCalendarsToday();
    }
  } catch (unreachable) {
    // What was told last still holds.
  }
}

// The calendar of form-js shows the month of this machine otherwise, years away from the day that is asked for.
function openCalendarsToday() {
  if (window.flatpickr) {
    const [year, month, day] = new Date(Date.now() + ahead + beijing * anHour)
      .toISOString()
      .slice(0, 10)
      .split('-')
      .map(Number);
    window.flatpickr.setDefaults({ now: new Date(year, month - 1, day) });
  }
}

await askTheOffice();
window.setInterval(() => document.hidden || askTheOffice(), aMinute);

window.angular
  .module('craftsman.dates', [])
  .config([
    '$provide',
    function ($provide) {
      // Tasklist's own says "in 3 days", and leaves it to the person to work out the hour.
      $provide.decorator('amTimeAgoDirective', [
        '$delegate',
        'moment',
        function ($delegate, moment) {
          function show(scope, element, attributes) {
            const deadline = element[0].closest('.due-date') !== null;
            scope.$watch(
              function () {
                const date = scope.$eval(attributes.amTimeAgo);
                if (!date) {
                  return '';
                }
                const now = moment(Date.now() + ahead).utcOffset(beijing);
                const then = moment(date).utcOffset(beijing);
                element.toggleClass('past', deadline && then.isBefore(now));
                // What is due at midnight is due by the end of the day before.
                const endOfDay = deadline && then.hours() === 0 && then.minutes() === 0;
                const shown = endOfDay ? then.subtract(1, 'day') : then;
                return shown.format((shown.year() === now.year() ? '' : 'YYYY年') + (endOfDay ? 'M月D日[24时]' : 'M月D日 HH:mm'));
              },
              (text) => element.text(text)
            );
          }
          $delegate[0].link = show;
          $delegate[0].compile = () => show;
          return $delegate;
        }
      ]);
    }
  ])
  .run(openCalendarsToday);
