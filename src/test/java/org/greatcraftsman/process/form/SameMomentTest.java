package org.greatcraftsman.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;

/** Two people act at the same moment; nobody hears of it while another try succeeds. */
@OfficeTest
class SameMomentTest {

  private static final String AGREE = "{\"variables\":{\"decision\":{\"value\":\"agree\"}}}";

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired Meanwhile meanwhile;
  @Autowired Worklist worklist;
  @Autowired TaskService tasks;
  @Autowired Ledger ledger;

  Task task;
  HttpUser clerk;
  AtomicInteger tries;

  @BeforeEach
  void anErrandOfTwoClerks() {
    errands.takeOn();
    task = errands.begin("GCC2-0001", "q01");
    clerk = new HttpUser(port).logIn("errand-a", Errands.PASSWORD);
    tries = new AtomicInteger();
  }

  @AfterEach
  void everybodyElseRests() {
    meanwhile.nothingHappens();
  }

  @Test
  void ofTwoClaimsOneCountsAndTheOtherHearsWhoWasFaster() {
    atEachTry(
        trial -> {
          if (trial == 1) {
            worklist.claim("errand-b", task.getId());
          }
        });

    isRefused(claim(), "这项任务已由另一位同志认领，请返回列表刷新。");
    assertThat(now().getAssignee()).isEqualTo("errand-b");
  }

  @Test
  void aClaimThatMeetsAnotherChangeIsTriedAgain() {
    atEachTry(trial -> changeTheTask(trial, 7));

    assertThat(claim().statusCode()).isEqualTo(204);
    assertThat(tries).hasValue(8);
    assertThat(now().getAssignee()).isEqualTo("errand-a");
  }

  @Test
  void aSubmissionThatMeetsAnotherChangeIsTriedAgainAndCountsOnce() {
    claim();
    atEachTry(trial -> changeTheTask(trial, 7));

    assertThat(submit().statusCode()).isEqualTo(204);
    assertThat(tries).hasValue(8);
    assertThat(now()).isNull();
    assertThat(decisions()).isEqualTo(1);
  }

  @Test
  void whatTheDatabaseGaveUpIsTriedAgain() {
    claim();
    atEachTry(
        trial -> {
          if (trial == 1) {
            throw new CannotAcquireLockException("a deadlock, as Spring reports it");
          } else if (trial == 2) {
            throw new IllegalStateException(new SQLException("as the engine reports it", "40001"));
          }
        });

    assertThat(submit().statusCode()).isEqualTo(204);
    assertThat(tries).hasValue(3);
    assertThat(decisions()).isEqualTo(1);
  }

  @Test
  void afterEightTriesAClerkIsAskedToClaimAgain() {
    atEachTry(trial -> changeTheTask(trial, 8));

    isRefused(claim(), "同时办理的人较多，这次没有认领成功，请再认领一次。");
    assertThat(tries).hasValue(8);
    assertThat(now().getAssignee()).isNull();
  }

  @Test
  void afterEightTriesAClerkIsAskedToSubmitAgain() {
    claim();
    atEachTry(trial -> changeTheTask(trial, 8));

    isRefused(submit(), "同时办理的人较多，这次没有提交成功，请再提交一次。");
    assertThat(tries).hasValue(8);
    assertThat(decisions()).isZero();
    assertThat(submit().statusCode()).as("once more").isEqualTo(204);
  }

  @Test
  void whatIsNoConflictIsNotTriedAgain() {
    claim();
    atEachTry(
        trial -> {
          throw new IllegalStateException("a fault of the application");
        });

    assertThat(submit().statusCode()).isEqualTo(500);
    assertThat(tries).hasValue(1);
  }

  private void atEachTry(IntConsumer act) {
    meanwhile.happens(() -> act.accept(tries.incrementAndGet()));
  }

  /** Moves the task's row on under the person's hands, in the first so many tries. */
  private void changeTheTask(int trial, int last) {
    if (trial <= last) {
      tasks.setPriority(task.getId(), 100 + trial);
    }
  }

  private HttpResponse<String> claim() {
    return clerk.post(path() + "/claim", "{\"userId\":\"errand-a\"}");
  }

  private HttpResponse<String> submit() {
    return clerk.post(path() + "/submit-form", AGREE);
  }

  private String path() {
    return ENGINE_API + "/task/" + task.getId();
  }

  private Task now() {
    return tasks.createTaskQuery().taskId(task.getId()).singleResult();
  }

  private int decisions() {
    ledger.chainPending("GCC2");
    return ledger.entriesAbout("GCC2", "GCC2-0001").size();
  }

  private static void isRefused(HttpResponse<String> answer, String sentence) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"message\":\"" + sentence + "\"");
  }
}
