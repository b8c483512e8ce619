package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.form.Errands;
import org.greatcraftsman.process.form.GuardedErrandProcess;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests that the authorizations of all groups of a user apply. */
@OfficeTest
class AllGroupsAuthorizationManagerTest {

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired StaffAccounts staff;

  Task taskOfOneUnit;
  Task taskOfAnotherUnit;

  @BeforeEach
  void createATaskForEachOfTwoUnits() {
    errands.deploy();
    taskOfOneUnit = errands.start(new NominationNumber("GCC2-0001"), "q01");
    taskOfAnotherUnit = errands.start(new NominationNumber("GCC2-0002"), "q02");
  }

  @Test
  void aMemberOfTwoUnitsSeesTheTasksOfBoth() {
    assertThat(tasksOf("errand-a"))
        .contains(taskOfOneUnit.getId())
        .doesNotContain(taskOfAnotherUnit.getId());

    staff.createPerson(
        "of-both",
        "双",
        Errands.PASSWORD,
        List.of(StaffGroup.ofUnit("q01"), StaffGroup.ofUnit("q02")));

    assertThat(tasksOf("of-both"))
        .contains(taskOfOneUnit.getId())
        .contains(taskOfAnotherUnit.getId());
  }

  @Test
  void aUserWithoutGroupsSeesNoTask() {
    staff.createPerson("of-none", "无", Errands.PASSWORD, List.of());

    assertThat(tasksOf("of-none")).isEqualTo("[]");
  }

  private String tasksOf(String person) {
    return new HttpUser(port)
        .logIn(person, Errands.PASSWORD)
        .get(
            HttpUser.ENGINE_API
                + "/task?maxResults=50&processDefinitionKey="
                + GuardedErrandProcess.KEY)
        .body();
  }
}
