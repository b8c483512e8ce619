package org.greatcraftsman.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.office.HttpUser.ENGINE_API;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
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

/** Tests two users who act on one task at the same time: a conflict is retried without notice. */
@OfficeTest
class ConcurrentSubmissionTest {

  private static final String AGREE = "{\"variables\":{\"decision\":{\"value\":\"agree\"}}}";

  @LocalServerPort int port;
  @Autowired Errands errands;
  @Autowired ConcurrentAction concurrently;
  @Autowired Worklist worklist;
  @Autowired TaskService tasks;
  @Autowired Ledger ledger;

  Task task;
  HttpUser clerk;
  AtomicInteger attempts;

  @BeforeEach
  void createTask() {
    errands.deploy();
    task = errands.start(new NominationNumber("GCC2-0001"), "q01");
    clerk = new HttpUser(port).logIn("errand-a", Errands.PASSWORD);
    attempts = new AtomicInteger();
  }

  @AfterEach
  void resetConcurrentAction() {
    concurrently.reset();
  }

  @Test
  void ofTwoClaimsOneSucceedsAndTheOtherIsRefused() {
    atEachAttempt(
        attempt -> {
          if (attempt == 1) {
            worklist.claim("errand-b", task.getId());
          }
        });

    isRefused(claim(), "这项任务已由另一位同志认领，请返回列表刷新。");
    assertThat(reloadedTask().getAssignee()).isEqualTo("errand-b");
  }

  @Test
  void aConflictingClaimIsRetried() {
    atEachAttempt(attempt -> changeTask(attempt, 7));

    assertThat(claim().statusCode()).isEqualTo(204);
    assertThat(attempts).hasValue(8);
    assertThat(reloadedTask().getAssignee()).isEqualTo("errand-a");
  }

  @Test
  void aConflictingSubmissionIsRetriedAndCountsOnce() {
    claim();
    atEachAttempt(attempt -> changeTask(attempt, 7));

    assertThat(submit().statusCode()).isEqualTo(204);
    assertThat(attempts).hasValue(8);
    assertThat(reloadedTask()).isNull();
    assertThat(decisions()).isEqualTo(1);
  }

  @Test
  void aDeadlockIsRetried() {
    claim();
    atEachAttempt(
        attempt -> {
          if (attempt == 1) {
            throw new CannotAcquireLockException("a deadlock, as Spring reports it");
          } else if (attempt == 2) {
            throw new IllegalStateException(new SQLException("as the engine reports it", "40001"));
          }
        });

    assertThat(submit().statusCode()).isEqualTo(204);
    assertThat(attempts).hasValue(3);
    assertThat(decisions()).isEqualTo(1);
  }

  @Test
  void afterEightAttemptsTheClerkIsAskedToClaimAgain() {
    atEachAttempt(attempt -> changeTask(attempt, 8));

    isRefused(claim(), "同时办理的人较多，这次没有认领成功，请再认领一次。");
    assertThat(attempts).hasValue(8);
    assertThat(reloadedTask().getAssignee()).isNull();
  }

  @Test
  void afterEightAttemptsTheClerkIsAskedToSubmitAgain() {
    claim();
    atEachAttempt(attempt -> changeTask(attempt, 8));

    isRefused(submit(), "同时办理的人较多，这次没有提交成功，请再提交一次。");
    assertThat(attempts).hasValue(8);
    assertThat(decisions()).isZero();
    assertThat(submit().statusCode()).as("once more").isEqualTo(204);
  }

  @Test
  void anotherFailureIsNotRetried() {
    claim();
    atEachAttempt(
        attempt -> {
          throw new IllegalStateException("a fault of the application");
        });

    assertThat(submit().statusCode()).isEqualTo(500);
    assertThat(attempts).hasValue(1);
  }

  private void atEachAttempt(IntConsumer action) {
    concurrently.run(() -> action.accept(attempts.incrementAndGet()));
  }

  /** Changes the row of the task during the first attempts, up to the given one. */
  private void changeTask(int attempt, int last) {
    if (attempt <= last) {
      tasks.setPriority(task.getId(), 100 + attempt);
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

  private Task reloadedTask() {
    return tasks.createTaskQuery().taskId(task.getId()).singleResult();
  }

  private int decisions() {
    ledger.chainPending(new RoundId("GCC2"));
    return ledger.entriesAbout(new RoundId("GCC2"), "GCC2-0001").size();
  }

  private static void isRefused(HttpResponse<String> answer, String sentence) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"message\":\"" + sentence + "\"");
  }
}
