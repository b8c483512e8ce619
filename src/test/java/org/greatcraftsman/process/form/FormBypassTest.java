package org.greatcraftsman.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.form.GuardedErrandProcess.Variables;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that no user can bypass a form through the REST API. */
@OfficeTest
class FormBypassTest {

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired ProcessEngine engine;

  Task task;
  HttpUser clerk;

  @BeforeEach
  void claimTask() {
    errands.deploy();
    task = errands.start(new NominationNumber("GCC2-0001"), "q01");
    clerk = new HttpUser(port).logIn("errand-a", Errands.PASSWORD);
    clerk.post(ENGINE_API + "/task/" + task.getId() + "/claim", "{\"userId\":\"errand-a\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /task/TASK/bpmnError            | {"errorCode":"any"}
          POST   | /task/TASK/bpmnEscalation       | {"escalationCode":"any"}
          POST   | /task/TASK/resolve              | {"variables":{"agreed":{"value":true}}}
          POST   | /condition                      | {"variables":{"unit":{"value":"q01"}}}
          POST   | /process-definition/key/guarded-errand/start | {"variables":{"unit":{"value":"q01"}}}
          POST   | /process-definition/key/guarded-errand/start | {"startInstructions":[{"type":"startBeforeActivity","activityId":"end_errand"}]}
          """)
  void noUserStartsAProcessOrCompletesATaskWithoutItsForm(String method, String path, String body) {
    isRefusedForItsForm(clerk, method, path, body);
    isRefusedForItsForm(administrator(), method, path, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /task/TASK/delegate             | {"userId":"errand-c"}
          POST   | /task/TASK/variables            | {"modifications":{"agreed":{"value":true}}}
          POST   | /task/TASK/localVariables       | {"modifications":{"agreed":{"value":true}}}
          PUT    | /task/TASK/variables/agreed     | {"value":true}
          DELETE | /task/TASK/variables/unit       | ''
          PUT    | /task/TASK                      | {"name":"x","assignee":"errand-c"}
          PUT    | /process-instance/INSTANCE/variables/unit | {"value":"q02"}
          POST   | /process-instance/INSTANCE/modification   | {"instructions":[{"type":"cancel","activityId":"userTask_guardedErrand"}]}
          POST   | /execution/INSTANCE/signal      | {}
          PUT    | /execution/INSTANCE/localVariables/unit   | {"value":"q02"}
          POST   | /execution/INSTANCE/messageSubscriptions/answer/trigger | {}
          POST   | /message                        | {"messageName":"answer","businessKey":"GCC2-0001"}
          POST   | /message                        | {"messageName":"answer","businessKey":"GCC2-0001","all":true}
          POST   | /signal                         | {"name":"bell"}
          POST   | /external-task/any/complete     | {"workerId":"errand-a"}
          """)
  void onlyAnAdministratorChangesAProcessByHand(String method, String path, String body) {
    isRefusedForItsForm(clerk, method, path, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST   | /task/create                    | {"name":"x","assignee":"errand-a"}
          POST   | /task/TASK/assignee             | {"userId":"errand-c"}
          POST   | /task/TASK/identity-links       | {"userId":"errand-c","type":"candidate"}
          DELETE | /process-instance/INSTANCE      | ''
          PUT    | /process-instance/INSTANCE/suspended      | {"suspended":true}
          POST   | /process-definition/key/guarded-errand/submit-form | {"variables":{"unit":{"value":"q01"}}}
          DELETE | /process-definition/key/guarded-errand?cascade=true | ''
          DELETE | /user/errand-a                  | ''
          POST   | /user/create                    | {"profile":{"id":"mine"},"credentials":{"password":"12345678"}}
          PUT    | /group/camunda-admin/members/errand-a     | ''
          POST   | /authorization/create           | {"type":1,"permissions":["ALL"],"userId":"errand-a","resourceType":7,"resourceId":"*"}
          POST   | /filter/create                  | {"resourceType":"Task","name":"x","query":{},"properties":{}}
          """)
  void aClerkHasNoRightBeyondTheirTasks(String method, String path, String body) {
    assertThat(clerk.send(method, address(path), body).statusCode()).isIn(400, 403);

    assertNothingChanged();
  }

  @Test
  void anAdministratorSetsAVariable() {
    assertThat(
            administrator()
                .send(
                    "PUT",
                    address("/process-instance/INSTANCE/variables/corrected"),
                    "{\"value\":1}")
                .statusCode())
        .isEqualTo(204);
    assertThat(
            engine
                .getHistoryService()
                .createUserOperationLogQuery()
                .userId("admin")
                .operationType(UserOperationLogEntry.OPERATION_TYPE_SET_VARIABLE)
                .list())
        .as("entries of the operation log")
        .hasSize(1);
  }

  @Test
  void theFormThatOpensARoundContainsTheRules() {
    HttpUser desk = new HttpUser(port).logIn("errand-office", Errands.PASSWORD);
    String start = ENGINE_API + "/process-definition/key/" + SelectionRoundProcess.KEY;

    assertThat(desk.get(start + "/deployed-start-form").body())
        .contains("\"expression\":\"={")
        .contains("wuhan-2");
    // Tasklist sends the view back, which is not a forged field.
    assertThat(
            desk.post(
                    start + "/submit-form",
                    "{\"variables\":{\"view\":{\"value\":\"{}\"},\"pack\":{\"value\":\"wuhan-2\"}}}")
                .body())
        .contains("请核对规则后勾选");
  }

  @Test
  void theDeskStartsARoundOnlyWithItsForm() {
    HttpUser desk = new HttpUser(port).logIn("errand-office", Errands.PASSWORD);
    String start = ENGINE_API + "/process-definition/key/" + SelectionRoundProcess.KEY;

    assertThat(desk.post(start + "/start", "{\"businessKey\":\"GCC9\"}").statusCode())
        .isEqualTo(403);
    assertThat(
            desk.post(start + "/submit-form", "{\"variables\":{\"round\":{\"value\":\"GCC9\"}}}")
                .body())
        .contains("\"message\":\"提交的内容里有这张表单没有的栏目，请刷新页面后重新填写。\"");
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(SelectionRoundProcess.KEY)
                .count())
        .isZero();
  }

  @Test
  void anAdministratorCannotCompleteTheTaskOfAClerk() {
    assertThat(administrator().send("POST", address("/task/TASK/complete"), "{}").statusCode())
        .isEqualTo(400);
    assertNothingChanged();
  }

  private HttpUser administrator() {
    return new HttpUser(port).logIn("admin", "admin-of-the-tests");
  }

  private String address(String path) {
    return ENGINE_API
        + path.replace("TASK", task.getId()).replace("INSTANCE", task.getProcessInstanceId());
  }

  private void isRefusedForItsForm(HttpUser person, String method, String path, String body) {
    var answer = person.send(method, address(path), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("请在任务或流程的表单中办理，不能用其他方式改动流程。");
    assertNothingChanged();
  }

  private void assertNothingChanged() {
    Task now = engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
    assertThat(now.getAssignee()).isEqualTo("errand-a");
    assertThat(now.getName()).isEqualTo("办理事项");
    assertThat(now.getDelegationState()).isNull();
    assertThat(now.isSuspended()).isFalse();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(1);
    assertThat(engine.getTaskService().getVariables(task.getId()))
        .containsEntry(Variables.UNIT.name(), "q01")
        .doesNotContainKey(Variables.AGREED.name());
    assertThat(engine.getIdentityService().createUserQuery().userId("errand-a").count())
        .isEqualTo(1);
  }
}
