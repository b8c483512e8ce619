// The web apps' own login form is closed: whoever logs out of one, or whose session has ended, goes to
// the login that all of them share.
function goToTheOneLogin() {
  // Welcome writes its addresses with an exclamation mark.
  if (/^#!?\/login(\?|$)/.test(window.location.hash)) {
    window.location.replace('/login');
  }
}

for (const way of ['pushState', 'replaceState']) {
  const original = window.history[way];
  window.history[way] = function (...entry) {
    original.apply(this, entry);
    goToTheOneLogin();
  };
}
window.addEventListener('hashchange', goToTheOneLogin);
goToTheOneLogin();
