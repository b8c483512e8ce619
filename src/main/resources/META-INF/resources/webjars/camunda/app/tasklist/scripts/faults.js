// Whoever submits sees the first field that has a fault: on a phone it may be several screens up.
const drawn = 150;

document.addEventListener('click', function (click) {
  if (!click.target.closest || !click.target.closest('button.btn-primary')) {
    return;
  }
  window.setTimeout(function () {
    const fault = document.querySelector('.fjs-form .fjs-form-field-error');
    if (fault) {
      fault.closest('.fjs-form-field').scrollIntoView({ block: 'center' });
    }
  }, drawn);
});
