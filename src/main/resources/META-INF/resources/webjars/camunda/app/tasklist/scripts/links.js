// A link inside a form opens beside it: in the same tab it would take away what the person has typed.
document.addEventListener(
  'click',
  function (click) {
    const link = click.target.closest && click.target.closest('.fjs-form a[href]');
    if (link) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  },
  true
);
