// The lists open with what is due first. Tasklist would begin with the newest task: the address says otherwise before it
// looks there.
const dueFirst = [
  { sortBy: 'dueDate', sortOrder: 'asc' },
  { sortBy: 'created', sortOrder: 'asc' }
];
const { hash } = window.location;
if (!/[?&]sorting=/.test(hash)) {
  const way = hash.startsWith('#/') ? hash : '#/';
  const sorting = 'sorting=' + encodeURIComponent(JSON.stringify(dueFirst));
  window.history.replaceState(null, '', way + (way.includes('?') ? '&' : '?') + sorting);
}
