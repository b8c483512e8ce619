// The ways that Tasklist offers: one more back to the desk, and without those that end nowhere. Reasons and opinions
// belong into the forms, whose answers go on record; Camunda's own comments and their list are closed to clerks.
const endingNowhere = ['task-action-comment', 'task-detail-history'];

window.angular.module('craftsman.ways', []).config([
  '$provide',
  'ViewsProvider',
  function ($provide, views) {
    views.registerDefaultView('tasklist.navbar.action', {
      id: 'desk-action',
      template: '<a href="/desk"><span class="glyphicon glyphicon-home"></span> 工作台</a>',
      priority: 400
    });
    $provide.decorator('Views', [
      '$delegate',
      function (all) {
        const getProviders = all.getProviders;
        all.getProviders = function (wanted) {
          return getProviders.call(this, wanted).filter((view) => !endingNowhere.includes(view.id));
        };
        return all;
      }
    ]);
  }
]);
