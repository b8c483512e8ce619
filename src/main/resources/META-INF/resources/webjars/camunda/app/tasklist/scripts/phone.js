// On a phone the task stands below the whole list: whoever chooses one is taken to it.
const phone = window.matchMedia('(max-width: 842px)');
const opened = 400;

document.addEventListener('click', function (click) {
  if (phone.matches && click.target.closest && click.target.closest('.tasks-list li.task')) {
    window.setTimeout(function () {
      const task = document.querySelector('.task-view, [cam-tasklist-task]');
      if (task) {
        task.scrollIntoView();
      }
    }, opened);
  }
});
