package org.greatcraftsman.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that a claimed task returns to its group when its assignee leaves the group. */
@OfficeTest
class LeaverTaskInterceptorTest {

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired OfficeFixture office;
  @Autowired TaskService tasks;

  Task task;

  @BeforeEach
  void claimTaskOfTheUnit() {
    errands.deploy();
    office.person("leaver", "unit-q01", "unit-q02");
    task = errands.start(new NominationNumber("GCC2-0001"), "q01");
    tasks.claim(task.getId(), "leaver");
  }

  @Test
  void theTaskReturnsToTheUnitThatTheClerkLeavesAndAColleagueCompletesIt() {
    deleteAsAdministrator("/group/unit-q01/members/leaver");

    HttpUser colleague = new HttpUser(port).logIn("errand-b", Errands.PASSWORD);
    String path = ENGINE_API + "/task/" + task.getId();
    assertThat(colleague.post(path + "/claim", "{\"userId\":\"errand-b\"}").statusCode())
        .isEqualTo(204);
    assertThat(
            colleague
                .post(path + "/submit-form", "{\"variables\":{\"decision\":{\"value\":\"agree\"}}}")
                .statusCode())
        .isEqualTo(204);
  }

  @Test
  void theTaskReturnsWhenTheClerkIsDeleted() {
    deleteAsAdministrator("/user/leaver");

    assertThat(assignee()).isNull();
  }

  @Test
  void theTaskStaysWhenTheClerkLeavesAnotherUnit() {
    deleteAsAdministrator("/group/unit-q02/members/leaver");

    assertThat(assignee()).isEqualTo("leaver");
  }

  @Test
  void theTaskStaysWhenAnotherCandidateGroupRemains() {
    tasks.addCandidateGroup(task.getId(), "unit-q02");

    deleteAsAdministrator("/group/unit-q01/members/leaver");

    assertThat(assignee()).isEqualTo("leaver");
  }

  @Test
  void theTaskStaysWithoutCandidateGroups() {
    tasks.deleteCandidateGroup(task.getId(), "unit-q01");

    deleteAsAdministrator("/group/unit-q01/members/leaver");

    assertThat(assignee()).isEqualTo("leaver");
  }

  @Test
  void theTaskStaysWithAnAssigneeWhoWasNeverInTheUnit() {
    office.person("outsider");
    tasks.setAssignee(task.getId(), "outsider");

    deleteAsAdministrator("/group/unit-q01/members/outsider");

    assertThat(assignee()).isEqualTo("outsider");
  }

  private void deleteAsAdministrator(String path) {
    assertThat(
            new HttpUser(port)
                .logIn("admin", "admin-of-the-tests")
                .send("DELETE", ENGINE_API + path, "{}")
                .statusCode())
        .isEqualTo(204);
  }

  private String assignee() {
    return tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
  }
}
