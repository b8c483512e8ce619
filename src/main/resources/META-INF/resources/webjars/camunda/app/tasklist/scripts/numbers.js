// Marks the cells of a form's tables that hold a number of ours, so that the style sheet keeps it on one line. A hyphen
// that does not break would do it too, but then a number that is copied out of the table is not the number any more.
const ours = /^[A-Z]+\d+(-[A-Z]*\d+)+$/;

new MutationObserver(function (changes) {
  for (const { target } of changes) {
    const changed = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
    if (!changed) {
      continue;
    }
    const cell = changed.closest('.fjs-table-td');
    for (const one of cell ? [cell] : changed.querySelectorAll('.fjs-table-td')) {
      one.classList.toggle('number', ours.test(one.textContent.trim()));
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
