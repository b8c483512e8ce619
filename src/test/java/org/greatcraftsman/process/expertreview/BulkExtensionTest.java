package org.greatcraftsman.process.expertreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.SampleReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests that one decision of the desk extends the review of all files that lack marks. */
@OfficeTest
class BulkExtensionTest {

  private static final NominationNumber FIRST = new NominationNumber("GCC2-0001");
  private static final NominationNumber SECOND = new NominationNumber("GCC2-0002");
  private static final NominationNumber THIRD = new NominationNumber("GCC2-0003");
  private static final Map<String, Object> MORE_DAYS =
      Map.of("decision", "EXTEND", "days", 2, "reason", "专家临时出差");
  private static final Map<String, Object> MORE_DAYS_FOR_ALL =
      Map.of("decision", "EXTEND", "days", 2, "reason", "专家临时出差", "alike", true);

  @Autowired SampleReview sample;
  @Autowired RuntimeService runtime;
  @Autowired Worklist worklist;
  @Autowired FileReviewService reviews;
  @Autowired Ledger ledger;
  @Autowired OfficeFixture office;

  @BeforeEach
  void openReviews() {
    sample.shortlist(3);
    sample.panel();
    office.person("desk", "federation-office");
    office.person("colleague", "federation-office");
    reviews
        .open(ROUND)
        .forEach(
            file ->
                runtime.startProcessInstanceByKey(
                    ExpertReviewProcess.KEY,
                    file.value(),
                    ProcessVariables.of(Variables.ROUND, ROUND).asMap()));
    office.runAsyncJobs();
  }

  @Test
  void oneDecisionExtendsEveryFileThatLacksMarks() {
    endReview();
    Task task = claimTask("desk", FIRST);
    assertThat(worklist.view("desk", task.getId())).containsEntry("alike", 2);

    worklist.submit("desk", task.getId(), MORE_DAYS_FOR_ALL);
    office.runAsyncJobs();

    for (NominationNumber file : List.of(FIRST, SECOND, THIRD)) {
      assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, file)).isEmpty();
      assertThat(office.tasks(Elements.USER_TASK_MARK_FILE, file))
          .hasSize(7)
          .allSatisfy(
              open -> assertThat(open.getDueDate()).hasSameTimeAs("2018-09-14T18:00:00+08:00"));
    }
    assertThat(extendedFiles()).containsExactly(FIRST.value(), SECOND.value(), THIRD.value());
  }

  @Test
  void withoutTheOptionOnlyTheFileOfTheTaskIsExtended() {
    endReview();

    worklist.submit("desk", claimTask("desk", FIRST).getId(), MORE_DAYS);
    office.runAsyncJobs();

    assertThat(office.tasks(Elements.USER_TASK_MARK_FILE, FIRST)).hasSize(7);
    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, SECOND)).hasSize(1);
    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, THIRD)).hasSize(1);
  }

  @Test
  void aFileClaimedByAColleagueIsNotExtended() {
    endReview();
    claimTask("colleague", SECOND);

    worklist.submit("desk", claimTask("desk", FIRST).getId(), MORE_DAYS_FOR_ALL);
    office.runAsyncJobs();

    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, SECOND)).hasSize(1);
    assertThat(office.tasks(Elements.USER_TASK_MARK_FILE, THIRD)).hasSize(7);
  }

  @Test
  void aFileWithTooFewRemainingExpertsIsNotExtended() {
    recuseAllExperts(THIRD);
    endReview();

    worklist.submit("desk", claimTask("desk", FIRST).getId(), MORE_DAYS_FOR_ALL);
    office.runAsyncJobs();

    assertThat(office.tasks(Elements.USER_TASK_MARK_FILE, SECOND)).hasSize(7);
    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, THIRD)).hasSize(1);
    assertThat(extendedFiles()).containsExactly(FIRST.value(), SECOND.value());
  }

  /** The files that the clerk of the desk extended, by the ledger. */
  private List<String> extendedFiles() {
    ledger.chainPending(ROUND);
    return ledger.entries(ROUND, 1, 1000).stream()
        .filter(entry -> entry.is(Act.REVIEW_FILE_EXTENDED))
        .filter(entry -> entry.actor().equals("desk"))
        .map(LedgerEntry::subject)
        .toList();
  }

  private void endReview() {
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
  }

  private Task claimTask(String person, NominationNumber file) {
    Task task = office.task(Elements.USER_TASK_HANDLE_MISSING_MARKS, file);
    worklist.claim(person, task.getId());
    return task;
  }

  private void recuseAllExperts(NominationNumber file) {
    for (List<Task> tasks = office.tasks(Elements.USER_TASK_MARK_FILE, file);
        !tasks.isEmpty();
        tasks = office.tasks(Elements.USER_TASK_MARK_FILE, file)) {
      worklist.submit(
          tasks.get(0).getAssignee(),
          tasks.get(0).getId(),
          Map.of("declareConflict", true, "reason", "曾与人选师从同一师傅"));
      office.runAsyncJobs();
    }
  }
}
