package org.greatcraftsman.process.expertreview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.DiscussionService;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.ReplacementService;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests the discussion of anomalous marks and the reassignment of the files of an inactive expert.
 */
@OfficeTest
class DiscussionTest {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0001");
  private static final Map<String, Object> RECONSIDER =
      Map.of("decision", "RECONSIDER", "minute", "请对照档次再看一遍材料");
  private static final Map<String, Object> KEEP = Map.of("decision", "KEEP", "reason", "已对照档次复核");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired SampleReview sample;
  @Autowired FileReviewService reviews;
  @Autowired ReplacementService replacements;
  @Autowired DiscussionService discussions;
  @Autowired MarkService marks;
  @Autowired Ledger ledger;
  @Autowired NotificationService notifications;
  @Autowired RoundService rounds;
  @Autowired OfficeFixture office;

  private ProcessInstance file;

  @BeforeEach
  void openFile() {
    init(engine);
    sample.shortlist(1);
    sample.panel();
    office.person("desk", "federation-office");
    reviews.open(ROUND);
    file =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                ExpertReviewProcess.KEY,
                FILE.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
  }

  @Test
  void consistentMarksAreNotDiscussed() {
    mark(70, 71, 72, 73, 74, 75, 76);

    assertThat(file).isEnded().hasNotPassed(Elements.USER_TASK_DISCUSS_FILE);
  }

  @Test
  void theDeskSeesTheReasonWithoutNamesAndKeepsTheMarks() {
    List<String> experts = mark(70, 71, 72, 73, 74, 75, 40);
    assertThat(file).isWaitingAt(Elements.USER_TASK_DISCUSS_FILE);
    Task task = office.task(Elements.USER_TASK_DISCUSS_FILE, FILE);
    worklist.claim("desk", task.getId());

    Map<String, Object> view = worklist.view("desk", task.getId());
    Assertions.assertThat(view)
        .containsEntry("signs", "最高分与最低分相差过大")
        .containsEntry("flagged", 2)
        .containsEntry("due", "2018年9月14日 18:00");
    Assertions.assertThat(experts).noneMatch(view.toString()::contains);
    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), Map.of("decision", "KEEP")))
        .isInstanceOf(Refusal.class)
        .hasMessage("请写明评议意见（5至500字）。");
    worklist.submit("desk", task.getId(), Map.of("decision", "KEEP", "minute", "分歧有据，维持原评分"));
    office.runAsyncJobs();

    assertThat(file).isEnded().hasNotPassed(Elements.USER_TASK_RECONSIDER_MARK);
    Assertions.assertThat(totals()).containsExactlyInAnyOrder(70, 71, 72, 73, 74, 75, 40);
  }

  @Test
  void anExpertKeepsOrChangesTheirMarkAndTheFormerMarkIsRecorded() {
    List<String> experts = mark(70, 71, 72, 73, 74, 75, 40);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();
    Assertions.assertThat(office.tasks(Elements.USER_TASK_RECONSIDER_MARK, FILE))
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder(experts.get(5), experts.get(6));
    Task low = taskOf(experts.get(6));

    Assertions.assertThat(worklist.view(experts.get(6), low.getId()))
        .containsEntry("total", 40)
        .containsEntry("minute", "请对照档次再看一遍材料");
    assertRefused(low, Map.of("decision", "CHANGE", "g1", 15, "reason", "补看佐证材料"), "请为四组标准都打分");
    assertRefused(low, Map.of("decision", "KEEP"), "理由");
    assertRefused(low, changed(21, 20, 15, 10), "请打0至20分的整数");
    assertThatThrownBy(() -> worklist.submit(experts.get(5), low.getId(), KEEP))
        .isInstanceOf(Refusal.class);
    worklist.submit(experts.get(6), low.getId(), changed(15, 20, 15, 15));
    worklist.submit(experts.get(5), taskOf(experts.get(5)).getId(), KEEP);
    office.runAsyncJobs();

    assertThat(file)
        .isEnded()
        .hasPassedInOrder(Elements.USER_TASK_DISCUSS_FILE, Elements.USER_TASK_RECONSIDER_MARK);
    Assertions.assertThat(totals()).containsExactlyInAnyOrder(70, 71, 72, 73, 74, 75, 65);
    ledger.chainPending(ROUND);
    Assertions.assertThat(ledger.entriesAbout(ROUND, FILE))
        .filteredOn(entry -> entry.is(Act.REVIEW_MARK_RECONSIDERED))
        .extracting(entry -> entry.facts())
        .containsExactlyInAnyOrder(
            "{\"answer\":\"CHANGED\",\"former\":40}", "{\"answer\":\"KEPT\",\"former\":75}");
  }

  @Test
  void checkingTheMarksAgainStartsNoSecondDiscussion() {
    mark(70, 71, 72, 73, 74, 75, 40);

    Assertions.assertThat(discussions.openIfAnomalous(FILE)).isTrue();
    office.completeTask(
        "desk",
        Elements.USER_TASK_DISCUSS_FILE,
        FILE,
        Map.of("decision", "KEEP", "minute", "分歧有据，维持原评分"));
    Assertions.assertThat(discussions.openIfAnomalous(FILE)).isFalse();

    ledger.chainPending(ROUND);
    Assertions.assertThat(ledger.entriesAbout(ROUND, FILE))
        .filteredOn(entry -> entry.is(Act.REVIEW_DISCUSSION_BEGUN))
        .hasSize(1);
  }

  @Test
  void marksThatStillDisagreeAreNotDiscussedTwice() {
    List<String> experts = mark(70, 71, 72, 73, 74, 75, 40);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();
    worklist.submit(experts.get(6), taskOf(experts.get(6)).getId(), KEEP);
    worklist.submit(experts.get(5), taskOf(experts.get(5)).getId(), KEEP);
    office.runAsyncJobs();

    assertThat(file).isEnded();
    Assertions.assertThat(totals()).contains(40);
  }

  @Test
  void anUndecidedDiscussionLapses() {
    mark(70, 71, 72, 73, 74, 75, 40);
    Task task = office.task(Elements.USER_TASK_DISCUSS_FILE, FILE);
    worklist.claim("desk", task.getId());

    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END).plusSeconds(48 * 3600));
    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), RECONSIDER))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("评分维持不变");
    office.fireTimer(Elements.TIMER_DISCUSSION_END);
    office.runAsyncJobs();

    assertThat(file).isEnded().hasPassed(Elements.SERVICE_TASK_LAPSE_DISCUSSION);
    Assertions.assertThat(totals()).contains(40);
  }

  @Test
  void theMarkOfAnExpertWhoDoesNotAnswerInTimeStands() {
    List<String> experts = mark(70, 71, 72, 73, 74, 75, 40);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();
    worklist.submit(experts.get(6), taskOf(experts.get(6)).getId(), changed(15, 20, 15, 15));

    office.fireTimer(Elements.TIMER_DISCUSSION_END);
    office.runAsyncJobs();

    assertThat(file).isEnded();
    Assertions.assertThat(totals()).containsExactlyInAnyOrder(70, 71, 72, 73, 74, 75, 65);
  }

  @Test
  void theMarksGivenByTheDeadlineAreDiscussed() {
    List<Task> tasks = office.tasks(Elements.USER_TASK_MARK_FILE, FILE);
    for (int i = 0; i < 5; i++) {
      submitMark(tasks.get(i), 80);
    }
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();

    assertThat(file).isWaitingAt(Elements.USER_TASK_DISCUSS_FILE);
    office.completeTask("desk", Elements.USER_TASK_DISCUSS_FILE, FILE, RECONSIDER);
    office.runAsyncJobs();
    Assertions.assertThat(office.tasks(Elements.USER_TASK_RECONSIDER_MARK, FILE)).hasSize(5);
  }

  @Test
  void theFilesOfAnInactiveExpertAreReassigned() {
    String inactive = office.tasks(Elements.USER_TASK_MARK_FILE, FILE).get(0).getAssignee();
    assertThatThrownBy(
            () -> replacements.reassignAllFiles(ROUND, new ExpertId(inactive), "急", "desk"))
        .hasMessageContaining("理由");

    ReplacementService.ReassignedFiles outcome =
        replacements.reassignAllFiles(ROUND, new ExpertId(inactive), "多次提醒未评审", "desk");

    Assertions.assertThat(outcome.reassigned()).containsExactly(FILE);
    List<String> assignees =
        office.tasks(Elements.USER_TASK_MARK_FILE, FILE).stream().map(Task::getAssignee).toList();
    Assertions.assertThat(assignees).hasSize(7).doesNotContain(inactive);
    Assertions.assertThat(reviews.openExperts(FILE))
        .extracting(ExpertId::value)
        .containsExactlyInAnyOrderElementsOf(assignees);
    Assertions.assertThat(notifications.inbox(Set.of(inactive), 10))
        .extracting(Notification::subject)
        .contains("一份评审材料已改由其他专家评审");
    mark(70, 71, 72, 73, 74, 75, 76);
    assertThat(file).isEnded();
    assertThatThrownBy(
            () -> replacements.reassignAllFiles(ROUND, new ExpertId(inactive), "多次提醒未评审", "desk"))
        .hasMessageContaining("没有待评的材料");
  }

  private List<String> mark(int... totals) {
    List<Task> tasks = office.tasks(Elements.USER_TASK_MARK_FILE, FILE);
    List<String> experts = tasks.stream().map(Task::getAssignee).toList();
    for (int i = 0; i < totals.length; i++) {
      submitMark(tasks.get(i), totals[i]);
    }
    office.runAsyncJobs();
    return experts;
  }

  private void submitMark(Task task, int total) {
    worklist.submit(task.getAssignee(), task.getId(), parts(total));
  }

  private static Map<String, Object> parts(int total) {
    return new HashMap<>(
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

  private static Map<String, Object> changed(int g1, int g2, int g3, int g4) {
    return Map.of("decision", "CHANGE", "g1", g1, "g2", g2, "g3", g3, "g4", g4, "reason", "补看佐证材料");
  }

  private Task taskOf(String expert) {
    return office.tasks(Elements.USER_TASK_RECONSIDER_MARK, FILE).stream()
        .filter(task -> expert.equals(task.getAssignee()))
        .findFirst()
        .orElseThrow();
  }

  private void assertRefused(Task task, Map<String, Object> fields, String sentence) {
    assertThatThrownBy(() -> worklist.submit(task.getAssignee(), task.getId(), fields))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  private List<Integer> totals() {
    return marks.marksOfRound(ROUND).get(FILE).stream().map(FileMark::total).toList();
  }
}
