package org.greatcraftsman.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.form.Errands;
import org.greatcraftsman.security.StaffAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests the saved Tasklist filters through the REST API. */
@OfficeTest
class TasklistFiltersTest {

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired FilterService filters;
  @Autowired TasklistFilters tasklistFilters;
  @Autowired StaffAccounts staff;
  @Autowired TaskService tasks;

  HttpUser clerk;
  HttpUser otherClerk;

  @BeforeEach
  void logInClerksOfTwoUnits() {
    errands.deploy();
    clerk = new HttpUser(port).logIn("errand-a", Errands.PASSWORD);
    otherClerk = new HttpUser(port).logIn("errand-c", Errands.PASSWORD);
  }

  @Test
  void everyUserSeesTheFourFilters() {
    assertThat(clerk.get(ENGINE_API + "/filter?resourceType=Task&maxResults=50").body())
        .contains("我的任务", "本单位待办", "将到期", "已逾期", "编号");
  }

  @Test
  void writingTheFiltersAgainCreatesNoDuplicates() {
    tasklistFilters.afterSingletonsInstantiated();

    assertThat(filters.createTaskFilterQuery().filterName("我的任务").count()).isEqualTo(1);
  }

  @Test
  void aTaskIsListedForTheUnitUntilItIsClaimed() {
    Task task = errands.start(new NominationNumber("GCC2-0001"), "q01");
    assertThat(list(clerk, "本单位待办")).contains(task.getId());
    assertThat(list(clerk, "我的任务")).doesNotContain(task.getId());

    clerk.post(ENGINE_API + "/task/" + task.getId() + "/claim", "{\"userId\":\"errand-a\"}");

    assertThat(list(clerk, "本单位待办")).doesNotContain(task.getId());
    assertThat(list(clerk, "我的任务")).contains(task.getId());
  }

  @Test
  void aTaskShowsItsNumberAndItsUnit() {
    String task = errands.start(new NominationNumber("GCC2-0417"), "q01").getId();

    assertThat(columns(clerk, task)).contains("\"GCC2-0417\"", "\"unit-q01\"");
    assertThat(columns(otherClerk, task)).isEqualTo("[]");
  }

  @Test
  void anotherUnitDoesNotSeeTheTask() {
    Task task =
        errands.start(
            new NominationNumber("GCC2-0001"),
            "q01",
            MutableClock.OPENING_DAY.minus(Duration.ofDays(1)));

    for (String filter : new String[] {"我的任务", "本单位待办", "将到期", "已逾期"}) {
      assertThat(list(otherClerk, filter)).as(filter).doesNotContain(task.getId());
    }
  }

  @Test
  void aUserWithoutGroupsSeesOnlyAssignedTasks() {
    staff.createPerson("of-no-group", "无", Errands.PASSWORD, List.of());
    HttpUser alone = new HttpUser(port).logIn("of-no-group", Errands.PASSWORD);
    Task task =
        errands.start(
            new NominationNumber("GCC2-0001"),
            "q01",
            MutableClock.OPENING_DAY.minus(Duration.ofDays(1)));
    assertThat(list(alone, "本单位待办")).doesNotContain(task.getId());
    assertThat(list(alone, "已逾期")).doesNotContain(task.getId());

    tasks.setAssignee(task.getId(), "of-no-group");

    assertThat(list(alone, "我的任务")).contains(task.getId());
    assertThat(list(alone, "已逾期")).contains(task.getId());
  }

  @Test
  void tasksDueWithinThreeDaysAndOverdueTasksHaveTheirOwnFilters() {
    Task later =
        errands.start(
            new NominationNumber("GCC2-1"),
            "q01",
            MutableClock.OPENING_DAY.plus(Duration.ofDays(4)));
    Task soon =
        errands.start(
            new NominationNumber("GCC2-2"),
            "q01",
            MutableClock.OPENING_DAY.plus(Duration.ofDays(2)));
    Task late =
        errands.start(
            new NominationNumber("GCC2-3"),
            "q01",
            MutableClock.OPENING_DAY.minus(Duration.ofHours(1)));

    assertThat(list(clerk, "将到期"))
        .contains(soon.getId())
        .doesNotContain(late.getId())
        .doesNotContain(later.getId());
    assertThat(list(clerk, "已逾期"))
        .contains(late.getId())
        .doesNotContain(soon.getId())
        .doesNotContain(later.getId());
  }

  @Test
  void theUserChoosesTheSortOrder() {
    Task soon =
        errands.start(
            new NominationNumber("GCC2-1"),
            "q01",
            MutableClock.OPENING_DAY.plus(Duration.ofDays(2)));
    Task later =
        errands.start(
            new NominationNumber("GCC2-2"),
            "q01",
            MutableClock.OPENING_DAY.plus(Duration.ofDays(9)));

    assertThat(list(clerk, "本单位待办", "asc")).containsSubsequence(soon.getId(), later.getId());
    assertThat(list(clerk, "本单位待办", "desc")).containsSubsequence(later.getId(), soon.getId());
  }

  /** Requests the column variables as Tasklist does. */
  private static String columns(HttpUser browser, String task) {
    var answer =
        browser.post(
            ENGINE_API + "/variable-instance?maxResults=50",
            "{\"variableScopeIdIn\":[\"" + task + "\"]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private String list(HttpUser browser, String name) {
    return list(browser, name, "asc");
  }

  private String list(HttpUser browser, String name, String order) {
    String id = filters.createTaskFilterQuery().filterName(name).singleResult().getId();
    var answer =
        browser.post(
            ENGINE_API + "/filter/" + id + "/list?maxResults=50",
            "{\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"" + order + "\"}]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
