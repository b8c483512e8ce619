// After a try that failed, Tasklist locks the button until every complaint of the form is gone, also those about fields
// that another answer has hidden and about rows that were taken out: nobody could ever mend these. Submitting checks
// the whole form anew, so the button of a form that is there stays open.
window.angular
  .module('craftsman.tryAgain', [])
  .config([
    '$provide',
    function ($provide) {
      $provide.decorator('camTasklistFormDirective', [
        '$delegate',
        function (directives) {
          const controller = directives[0].controller;
          const last = controller.length - 1;
          const original = controller[last];
          controller[last] = function () {
            original.apply(this, arguments);
            const validated = this.notifyFormValidated;
            this.notifyFormValidated = function (invalid) {
              validated.call(this, invalid && !document.querySelector('.fjs-form'));
            };
          };
          return directives;
        }
      ]);
    }
  ])
  .run([
    'Notifications',
    function (notifications) {
      // What was said of one try must not stand there when the next one succeeds.
      document.addEventListener(
        'click',
        function (click) {
          if (click.target.closest && click.target.closest('button.btn-primary')) {
            notifications.clearAll();
          }
        },
        true
      );
    }
  ]);
