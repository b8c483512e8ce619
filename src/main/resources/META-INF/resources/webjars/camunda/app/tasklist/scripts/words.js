// Marks the cells of a form's tables that hold one word, so that the style sheet keeps it on one line: a number of ours,
// the number of a paper, a name, a figure, 是 or 否. A hyphen that does not break would do it for numbers too, but then a number
// that is copied out of the table is not the number any more. A passage of text, on the other hand, needs room where the
// table is wider than the screen.
const passage = 20;
const word = /^([A-Z]+\d+(-[A-Z]*\d+)+|[^\s〔]+〔\d{4}〕第?\d+号|[\d.]+%?|\S{1,4})$/;

new MutationObserver(function (changes) {
  for (const { target } of changes) {
    const changed = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
    if (!changed) {
      continue;
    }
    const cell = changed.closest('.fjs-table-td');
    for (const one of cell ? [cell] : changed.querySelectorAll('.fjs-table-td')) {
      const text = one.textContent.trim();
      one.classList.toggle('word', word.test(text));
      one.classList.toggle('passage', text.length > passage);
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
