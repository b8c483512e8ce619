// On a phone the task stands below the whole list: whoever chooses one, or comes to it by a link, is taken there as soon
// as its form is shown.
const phone = window.matchMedia('(max-width: 842px)');

function form() {
  return document.querySelector('[cam-tasklist-task] .fjs-form');
}

function goToTheTask() {
  document.querySelector('[cam-tasklist-task]').scrollIntoView();
}

const arrival = new MutationObserver(function () {
  if (form() && form() !== left) {
    arrival.disconnect();
    goToTheTask();
  }
});
let left = null;

function awaitTheTask() {
  arrival.observe(document.documentElement, { subtree: true, childList: true });
}

if (phone.matches && /[?&]task=/.test(window.location.hash)) {
  awaitTheTask();
}

document.addEventListener(
  'click',
  function (click) {
    arrival.disconnect();
    const chosen = click.target.closest && click.target.closest('.tasks-list li.task');
    if (!phone.matches || !chosen) {
      return;
    }
    left = form();
    if (left && chosen.classList.contains('active')) {
      goToTheTask();
    } else {
      awaitTheTask();
    }
  },
  true
);
