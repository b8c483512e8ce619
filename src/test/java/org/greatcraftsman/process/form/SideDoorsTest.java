package org.greatcraftsman.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.Browser.ENGINE;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.office.Browser;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways past a form, tried by the clerk who holds the task. */
@OfficeTest
class SideDoorsTest {

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired ProcessEngine engine;

  Task task;
  Browser clerk;

  @BeforeEach
  void aClerkWhoClaimed() {
    errands.takeOn();
    task = errands.begin("GCC2-0001", "q01");
    clerk = new Browser(port).logIn("errand-a", Errands.PASSWORD);
    clerk.post(ENGINE + "/task/" + task.getId() + "/claim", "{\"userId\":\"errand-a\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /task/TASK/bpmnError            | {"errorCode":"any"}
          POST   | /task/TASK/bpmnEscalation       | {"escalationCode":"any"}
          POST   | /task/TASK/resolve              | {"variables":{"agreed":{"value":true}}}
          POST   | /task/TASK/delegate             | {"userId":"errand-c"}
          POST   | /task/TASK/assignee             | {"userId":"errand-c"}
          POST   | /task/TASK/identity-links       | {"userId":"errand-c","type":"candidate"}
          POST   | /task/TASK/variables            | {"modifications":{"agreed":{"value":true}}}
          POST   | /task/TASK/localVariables       | {"modifications":{"agreed":{"value":true}}}
          PUT    | /task/TASK/variables/agreed     | {"value":true}
          DELETE | /task/TASK/variables/unit       | ''
          PUT    | /task/TASK                      | {"name":"x","assignee":"errand-c"}
          POST   | /task/create                    | {"name":"x","assignee":"errand-a"}
          PUT    | /process-instance/INSTANCE/variables/unit | {"value":"q02"}
          POST   | /process-instance/INSTANCE/modification   | {"instructions":[{"type":"cancel","activityId":"userTask_guardedErrand"}]}
          DELETE | /process-instance/INSTANCE      | ''
          PUT    | /process-instance/INSTANCE/suspended      | {"suspended":true}
          POST   | /execution/INSTANCE/signal      | {}
          PUT    | /execution/INSTANCE/localVariables/unit   | {"value":"q02"}
          POST   | /message                        | {"messageName":"answer","businessKey":"GCC2-0001"}
          POST   | /message                        | {"messageName":"answer","businessKey":"GCC2-0001","all":true}
          POST   | /signal                         | {"name":"bell"}
          POST   | /condition                      | {"variables":{"unit":{"value":"q01"}}}
          POST   | /process-definition/key/guarded-errand/start       | {"variables":{"unit":{"value":"q01"}}}
          POST   | /process-definition/key/guarded-errand/submit-form | {"variables":{"unit":{"value":"q01"}}}
          DELETE | /process-definition/key/guarded-errand?cascade=true | ''
          DELETE | /user/errand-a                  | ''
          POST   | /user/create                    | {"profile":{"id":"mine"},"credentials":{"password":"12345678"}}
          PUT    | /group/camunda-admin/members/errand-a     | ''
          POST   | /authorization/create           | {"type":1,"permissions":["ALL"],"userId":"errand-a","resourceType":7,"resourceId":"*"}
          POST   | /filter/create                  | {"resourceType":"Task","name":"x","query":{},"properties":{}}
          """)
  void noOtherDoorMovesAProcess(String method, String path, String body) {
    String address =
        path.replace("TASK", task.getId()).replace("INSTANCE", task.getProcessInstanceId());

    assertThat(clerk.send(method, ENGINE + address, body).statusCode()).isIn(400, 403);

    assertNothingHasChanged();
  }

  @Test
  void theFormThatOpensARoundBringsTheRulesItShows() {
    Browser desk = new Browser(port).logIn("errand-office", Errands.PASSWORD);
    String start = ENGINE + "/process-definition/key/selection-round";

    assertThat(desk.get(start + "/deployed-start-form").body())
        .contains("\"expression\":\"={")
        .contains("wuhan-2");
    // Tasklist sends back what it was given to show: that is no forged field.
    assertThat(
            desk.post(
                    start + "/submit-form",
                    "{\"variables\":{\"view\":{\"value\":\"{}\"},\"pack\":{\"value\":\"wuhan-2\"}}}")
                .body())
        .contains("请核对规则后勾选");
  }

  @Test
  void theDeskStartsARoundByItsFormOnly() {
    Browser desk = new Browser(port).logIn("errand-office", Errands.PASSWORD);
    String start = ENGINE + "/process-definition/key/selection-round";

    assertThat(desk.post(start + "/start", "{\"businessKey\":\"GCC9\"}").statusCode())
        .isEqualTo(403);
    assertThat(
            desk.post(start + "/submit-form", "{\"variables\":{\"round\":{\"value\":\"GCC9\"}}}")
                .body())
        .contains("“提交的内容".substring(1));
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("selection-round")
                .count())
        .isZero();
  }

  @Test
  void evenAnAdministratorCompletesNobodysTask() {
    Browser admin = new Browser(port).logIn("admin", "admin-of-the-tests");

    assertThat(
            admin
                .post(ENGINE + "/task/" + task.getId() + "/resolve", "{\"variables\":{}}")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            admin
                .post(ENGINE + "/task/" + task.getId() + "/complete", "{\"variables\":{}}")
                .statusCode())
        .isEqualTo(400);
    assertNothingHasChanged();
  }

  private void assertNothingHasChanged() {
    Task now = engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    assertThat(now.getAssignee()).isEqualTo("errand-a");
    assertThat(now.getName()).isEqualTo("办理事项");
    assertThat(now.getDelegationState()).isNull();
    assertThat(now.isSuspended()).isFalse();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(1);
    assertThat(engine.getTaskService().getVariables(task.getId()))
        .containsEntry("unit", "q01")
        .doesNotContainKey("agreed");
    assertThat(engine.getIdentityService().createUserQuery().userId("errand-a").count())
        .isEqualTo(1);
  }
}
