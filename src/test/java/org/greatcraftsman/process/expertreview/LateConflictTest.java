package org.greatcraftsman.process.expertreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.process.selectionround.SelectionRoundProcess.Elements.CALL_ACTIVITY_DETERMINATION;
import static org.greatcraftsman.process.selectionround.SelectionRoundProcess.Elements.MESSAGE_REOPENED_REVIEW_FINISHED;
import static org.greatcraftsman.process.selectionround.SelectionRoundProcess.Elements.SERVICE_TASK_CLOSE_REVIEW;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.ConcurrentCalls;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.greatcraftsman.review.ExpertFile;
import org.greatcraftsman.review.ExpertFiles;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.LateConflictService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.OwnMark;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests conflicts of interest that are discovered during the review. */
@OfficeTest
class LateConflictTest {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0001");
  private static final String CONFLICT = "来信反映系人选的舅舅";
  private static final Map<String, Object> RECONSIDER =
      Map.of("decision", "RECONSIDER", "minute", "请对照档次再看一遍材料");
  private static final Map<String, Object> KEEP = Map.of("decision", "KEEP", "reason", "已对照档次复核");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired SampleReview sample;
  @Autowired FileReviewService reviews;
  @Autowired LateConflictService conflicts;
  @Autowired ExpertFiles files;
  @Autowired MarkService marks;
  @Autowired Ledger ledger;
  @Autowired NotificationService notifications;
  @Autowired RoundService rounds;
  @Autowired OfficeFixture office;

  @BeforeEach
  void openFile() {
    init(engine);
    sample.shortlist(1);
    sample.panel();
    office.person("desk", "federation-office");
    reviews.open(ROUND);
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            ExpertReviewProcess.KEY,
            FILE.value(),
            ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
  }

  @Test
  void anUnmarkedFileIsReassignedImmediately() {
    String conflicted = assignees().get(0);

    LateConflictService.LateConflictResult outcome = declareConflict(conflicted);

    assertThat(outcome.voided()).isFalse();
    assertThat(assignees())
        .hasSize(7)
        .contains(outcome.substitute().orElseThrow().value())
        .doesNotContain(conflicted);
    assertThat(reviews.state(FILE).recused()).isEqualTo(1);
    assertThat(filesOf(conflicted)).isEmpty();
    assertThat(marks.voidedMarks(ROUND)).isEmpty();
  }

  @Test
  void aGivenMarkIsVoidedAndASubstituteJoinsTheRunningMarking() {
    Task task = tasks().get(0);
    String conflicted = task.getAssignee();
    submitMark(task, 70);
    List<String> others = tasks().stream().map(Task::getId).toList();

    LateConflictService.LateConflictResult outcome = declareConflict(conflicted);

    String substitute = outcome.substitute().orElseThrow().value();
    assertThat(outcome.voided()).isTrue();
    assertThat(tasks()).hasSize(7).extracting(Task::getId).containsAll(others);
    assertThat(assignees()).contains(substitute).doesNotContain(conflicted);
    assertThat(marks.countValid(FILE)).isZero();
    assertThat(marks.marksByExpert(ROUND, new ExpertId(conflicted)))
        .singleElement()
        .matches(OwnMark::isVoid);
    assertThat(filesOf(conflicted)).isEmpty();
    assertThat(filesOf(substitute)).containsExactly(FILE);
    markAll(71, 72, 73, 74, 75, 76, 77);
    assertThat(instances()).isEmpty();
    assertThat(totals()).containsExactlyInAnyOrder(71, 72, 73, 74, 75, 76, 77);
  }

  @Test
  void theConflictIsRecordedAndTheLedgerNamesNoPerson() {
    Task task = tasks().get(0);
    String conflicted = task.getAssignee();
    submitMark(task, 70);

    String substitute = declareConflict(conflicted).substitute().orElseThrow().value();

    assertThat(marks.voidedMarks(ROUND))
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.expert().value()).isEqualTo(conflicted);
              assertThat(mark.by()).isEqualTo("desk");
              assertThat(mark.reason()).isEqualTo(CONFLICT);
              assertThat(mark.at()).isEqualTo(office.now());
            });
    assertThat(ledgerEntries(Act.REVIEW_MARK_VOIDED))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.actor()).isEqualTo("desk");
              assertThat(act.facts())
                  .contains("\"marks\":0", "\"expert\":\"Z", "\"replacement\":\"Z")
                  .doesNotContain(conflicted, substitute, "舅舅");
            });
    assertThat(ledgerEntries(Act.REVIEW_MARKED)).hasSize(1);
    assertThat(ledgerEntries(Act.REVIEW_CONFLICT_DECLARED)).hasSize(1);
    assertThat(inbox(conflicted)).contains("您对一份材料的评分已作废");
    assertThat(inbox(substitute)).contains("请评审一份材料");
  }

  @Test
  void aFinishedFileIsReviewedAgain() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 75, 76);
    assertThat(instances()).isEmpty();
    assertThat(reviews.allFinished(ROUND)).isTrue();

    String substitute = declareConflict(experts.get(0)).substitute().orElseThrow().value();
    office.runAsyncJobs();

    assertThat(reviews.allFinished(ROUND)).isFalse();
    assertThatThrownBy(() -> marks.marksOfRound(ROUND)).isInstanceOf(Refusal.class);
    assertThat(assignees()).containsExactly(substitute);
    markAll(80);
    assertThat(reviews.allFinished(ROUND)).isTrue();
    assertThat(totals()).containsExactlyInAnyOrder(71, 72, 73, 74, 75, 76, 80);
  }

  @Test
  void aRunningDiscussionIsCancelledAndTheFinalMarksAreDiscussed() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 75, 40);
    Task discussion = office.task(Elements.USER_TASK_DISCUSS_FILE, FILE);
    worklist.claim("desk", discussion.getId());

    declareConflict(experts.get(6));
    office.runAsyncJobs();

    assertThat(office.tasks(Elements.USER_TASK_DISCUSS_FILE, FILE)).isEmpty();
    assertThatThrownBy(() -> worklist.submit("desk", discussion.getId(), RECONSIDER))
        .isInstanceOf(Refusal.class);
    markAll(44);
    assertThat(instance()).isWaitingAt(Elements.USER_TASK_DISCUSS_FILE);
    office.completeTask(
        "desk",
        Elements.USER_TASK_DISCUSS_FILE,
        FILE,
        Map.of("decision", "KEEP", "minute", "分歧有据，维持原评分"));
    office.runAsyncJobs();
    assertThat(totals()).containsExactlyInAnyOrder(70, 71, 72, 73, 74, 75, 44);
    assertThat(ledgerEntries(Act.REVIEW_DISCUSSION_BEGUN)).hasSize(2);
    assertThat(ledgerEntries(Act.REVIEW_DISCUSSION_VOIDED)).hasSize(1);
  }

  @Test
  void aDiscussionOfOnlyTheVoidedMarkIsNotRepeated() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 75, 40);

    declareConflict(experts.get(6));
    office.runAsyncJobs();
    markAll(77);

    assertThat(instances()).isEmpty();
    assertThat(totals()).containsExactlyInAnyOrder(70, 71, 72, 73, 74, 75, 77);
  }

  @Test
  void theVoidedExpertIsNotAskedToReconsiderAndNoExpertIsAskedTwice() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 90, 40);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();
    Task conflicted = reconsideration(experts.get(6));
    worklist.submit(experts.get(5), reconsideration(experts.get(5)).getId(), KEEP);

    declareConflict(experts.get(6));
    office.runAsyncJobs();

    assertThat(office.tasks(Elements.USER_TASK_RECONSIDER_MARK, FILE)).isEmpty();
    assertThatThrownBy(() -> worklist.submit(experts.get(6), conflicted.getId(), KEEP))
        .isInstanceOf(Refusal.class);
    String substitute = assignees().get(0);
    markAll(45);
    Task discussion = office.task(Elements.USER_TASK_DISCUSS_FILE, FILE);
    worklist.claim("desk", discussion.getId());
    assertThat(worklist.view("desk", discussion.getId())).containsEntry("flagged", 1);
    worklist.submit("desk", discussion.getId(), RECONSIDER);
    office.runAsyncJobs();
    assertThat(office.tasks(Elements.USER_TASK_RECONSIDER_MARK, FILE))
        .extracting(Task::getAssignee)
        .containsExactly(substitute);
  }

  @Test
  void anExpertWithoutAnAnswerIsAskedAgainAndNoReconsiderationIsPossibleAfterAllAnswers() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 90, 40);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();
    declareConflict(experts.get(0));
    office.runAsyncJobs();
    markAll(75);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();

    Stream.of(5, 6)
        .forEach(
            n -> worklist.submit(experts.get(n), reconsideration(experts.get(n)).getId(), KEEP));
    declareConflict(experts.get(1));
    office.runAsyncJobs();
    markAll(76);

    assertThatThrownBy(
            () -> office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不再重复提请");
    assertThat(instance()).isWaitingAt(Elements.USER_TASK_DISCUSS_FILE);
  }

  @Test
  void afterTheReviewWindowTheRemainingMarksDecide() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 75, 40);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));

    assertThat(declareConflict(experts.get(6)).substitute()).isEmpty();
    office.runAsyncJobs();

    assertThat(instances()).isEmpty();
    assertThat(totals()).containsExactlyInAnyOrder(70, 71, 72, 73, 74, 75);
  }

  @Test
  void theDeskDecidesWhenTooFewMarksRemain() {
    List<Task> markingTasks = tasks();
    for (int n = 0; n < 5; n++) {
      submitMark(markingTasks.get(n), 70 + n);
    }
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
    assertThat(reviews.allFinished(ROUND)).isTrue();

    declareConflict(markingTasks.get(0).getAssignee());
    office.runAsyncJobs();

    Task missing = office.task(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE);
    worklist.claim("desk", missing.getId());
    declareConflict(markingTasks.get(1).getAssignee());
    assertThat(worklist.view("desk", missing.getId())).containsEntry("marks", 3);
    worklist.submit(
        "desk", missing.getId(), Map.of("decision", "EXTEND", "days", 2, "reason", "两份评分作废"));
    office.runAsyncJobs();
    markAll(75, 76, 77, 78);
    assertThat(totals()).containsExactlyInAnyOrder(72, 73, 74, 75, 76, 77, 78);
  }

  @Test
  void aSubstituteCanJoinWhileTheDeskDecidesOnMissingMarks() {
    List<Task> markingTasks = tasks();
    for (int n = 0; n < 4; n++) {
      submitMark(markingTasks.get(n), 70 + n);
    }
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
    office.task(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE);
    // The state after all experts recused themselves before the end and one became available later.
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END).minusSeconds(3600));

    String substitute =
        declareConflict(markingTasks.get(0).getAssignee()).substitute().orElseThrow().value();
    office.runAsyncJobs();

    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE)).isEmpty();
    assertThat(assignees()).hasSize(4).contains(substitute);
  }

  @Test
  void theMarkIsVoidedEvenWithoutASubstitute() {
    for (int withdrawn = 0; withdrawn < 7; withdrawn++) {
      Task task = tasks().get(0);
      worklist.submit(
          task.getAssignee(),
          task.getId(),
          Map.of("declareConflict", true, "reason", "曾与人选师从同一师傅"));
      office.runAsyncJobs();
    }
    Task task = tasks().get(0);
    submitMark(task, 70);

    assertThat(declareConflict(task.getAssignee()).substitute()).isEmpty();
    assertThat(tasks()).hasSize(6);
    markAll(71, 72, 73, 74, 75, 76);
    assertThat(totals()).hasSize(6).doesNotContain(70);
  }

  @Test
  void aRepeatedRequestIsRefusedAndChangesNothing() {
    Task task = tasks().get(0);
    submitMark(task, 70);
    declareConflict(task.getAssignee());

    assertRefused(task.getAssignee(), "已经回避这份材料");

    assertThat(tasks()).hasSize(7);
    assertThat(ledgerEntries(Act.REVIEW_MARK_VOIDED)).hasSize(1);
  }

  @Test
  void ofTwoConcurrentRequestsOneSucceeds() throws Exception {
    Task task = tasks().get(0);
    submitMark(task, 70);

    assertThat(declareConcurrently(task.getAssignee(), task.getAssignee())).hasSize(1);

    assertThat(tasks()).hasSize(7);
    assertThat(ledgerEntries(Act.REVIEW_MARK_VOIDED)).hasSize(1);
  }

  @Test
  void twoMarksVoidedConcurrentlyGetDifferentSubstitutes() throws Exception {
    List<Task> markingTasks = tasks();
    submitMark(markingTasks.get(0), 70);
    submitMark(markingTasks.get(1), 71);

    List<LateConflictService.LateConflictResult> results =
        declareConcurrently(markingTasks.get(0).getAssignee(), markingTasks.get(1).getAssignee());

    assertThat(results)
        .extracting(LateConflictService.LateConflictResult::substitute)
        .doesNotHaveDuplicates();
    assertThat(assignees()).hasSize(5 + results.size()).doesNotHaveDuplicates();
    assertThat(marks.voidedMarks(ROUND)).hasSameSizeAs(results);
  }

  @Test
  void aFailedVoidingIsRolledBackCompletely() {
    List<Task> markingTasks = tasks();
    for (int n = 0; n < 7; n++) {
      submitMark(markingTasks.get(n), 70 + n);
    }
    office.runJobsOf(Elements.USER_TASK_MARK_FILE);
    String conflicted = markingTasks.get(0).getAssignee();

    assertRefused(conflicted, "正在流转，请稍后再登记一次");

    assertThat(marks.countValid(FILE)).isEqualTo(7);
    assertThat(marks.voidedMarks(ROUND)).isEmpty();
    assertThat(filesOf(conflicted)).containsExactly(FILE);
    assertThat(ledgerEntries(Act.REVIEW_MARK_VOIDED)).isEmpty();
    assertThat(ledgerEntries(Act.REVIEW_CONFLICT_DECLARED)).isEmpty();
    office.runAsyncJobs();
    declareConflict(conflicted);
    assertThat(marks.countValid(FILE)).isEqualTo(6);
  }

  @Test
  void theRefusalAfterTheReviewNamesTheAlternatives() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 75, 76);
    rounds.enterStage(ROUND, Stage.DETERMINATION);

    assertRefused(experts.get(0), "请在公示期间按异议渠道反映，或者书面报请主席办公会处理");

    assertThat(totals()).contains(70);
  }

  @Test
  void aConflictRequiresAnExpertOfTheFileAndAReason() {
    String expert = assignees().get(0);
    assertThatThrownBy(() -> conflicts.declare(ROUND, FILE, new ExpertId(expert), "舅舅", "desk"))
        .hasMessageContaining("请写明专家与人选的关系");
    assertThatThrownBy(
            () ->
                conflicts.declare(
                    ROUND,
                    new NominationNumber("GCC2-9999"),
                    new ExpertId(expert),
                    CONFLICT,
                    "desk"))
        .isInstanceOf(Refusal.class);
    assertRefused("e01", "没有分派给这位专家");
    assertThat(ledgerEntries(Act.REVIEW_CONFLICT_DECLARED)).isEmpty();
  }

  @Test
  void theRoundWaitsForTheReopenedFileAndAllowsNoVoidingAfterwards() {
    List<String> experts = markAll(70, 71, 72, 73, 74, 75, 76);
    declareConflict(experts.get(0));
    office.runAsyncJobs();
    ProcessInstance round =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(SelectionRoundProcess.KEY)
            .businessKey(ROUND.value())
            .setVariable(Variables.ROUND.name(), ROUND.value())
            .startBeforeActivity(SERVICE_TASK_CLOSE_REVIEW)
            .execute();
    office.runJobsOf(SERVICE_TASK_CLOSE_REVIEW);
    assertThat(round).isWaitingAt(MESSAGE_REOPENED_REVIEW_FINISHED);

    submitMark(tasks().get(0), 77);
    office.runJobsOf(Elements.USER_TASK_MARK_FILE);
    office.runJobsOf(Elements.SERVICE_TASK_COUNT_MARKS);
    office.runJobsOf(Elements.SERVICE_TASK_FINISH_FILE_REVIEW);
    office.runJobsOf(SERVICE_TASK_CLOSE_REVIEW);

    assertThat(round).isWaitingAt(CALL_ACTIVITY_DETERMINATION);
    assertThat(rounds.get(ROUND).stage()).isEqualTo(Stage.DETERMINATION);
    assertRefused(experts.get(1), "评审已经结束");
  }

  private List<LateConflictService.LateConflictResult> declareConcurrently(String... conflicted)
      throws InterruptedException {
    return ConcurrentCalls.run(
        Stream.of(conflicted)
            .<Callable<LateConflictService.LateConflictResult>>map(
                expert -> () -> declareConflict(expert))
            .toList());
  }

  private LateConflictService.LateConflictResult declareConflict(String expert) {
    return conflicts.declare(ROUND, FILE, new ExpertId(expert), CONFLICT, "desk");
  }

  private void assertRefused(String expert, String sentence) {
    assertThatThrownBy(() -> declareConflict(expert))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  /** Completes all open marking tasks with these totals, in order; returns the experts. */
  private List<String> markAll(int... totals) {
    List<Task> markingTasks = tasks();
    assertThat(markingTasks).hasSize(totals.length);
    for (int n = 0; n < totals.length; n++) {
      submitMark(markingTasks.get(n), totals[n]);
    }
    office.runAsyncJobs();
    return markingTasks.stream().map(Task::getAssignee).toList();
  }

  private void submitMark(Task task, int total) {
    worklist.submit(
        task.getAssignee(),
        task.getId(),
        Map.of(
            "g1",
            Math.min(20, total),
            "g2",
            Math.max(0, Math.min(30, total - 20)),
            "g3",
            Math.max(0, Math.min(20, total - 50)),
            "g4",
            Math.max(0, total - 70)));
  }

  private Task reconsideration(String expert) {
    return office.tasks(Elements.USER_TASK_RECONSIDER_MARK, FILE).stream()
        .filter(task -> expert.equals(task.getAssignee()))
        .findFirst()
        .orElseThrow();
  }

  private List<Task> tasks() {
    return office.tasks(Elements.USER_TASK_MARK_FILE, FILE);
  }

  private List<String> assignees() {
    return tasks().stream().map(Task::getAssignee).toList();
  }

  private List<NominationNumber> filesOf(String expert) {
    return files.of(ROUND, new ExpertId(expert)).stream().map(ExpertFile::number).toList();
  }

  private List<Integer> totals() {
    return marks.marksOfRound(ROUND).get(FILE).stream().map(FileMark::total).toList();
  }

  private List<String> inbox(String expert) {
    return notifications.inbox(Set.of(expert), 10).stream().map(Notification::subject).toList();
  }

  private List<LedgerEntry> ledgerEntries(Act act) {
    ledger.chainPending(ROUND);
    return ledger.entries(ROUND, 1, 1000).stream().filter(entry -> entry.is(act)).toList();
  }

  private List<ProcessInstance> instances() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(ExpertReviewProcess.KEY)
        .list();
  }

  private ProcessInstance instance() {
    return instances().get(0);
  }
}
