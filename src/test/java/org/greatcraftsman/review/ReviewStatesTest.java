package org.greatcraftsman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.junit.jupiter.api.Test;

/** The state changes that files, assignments, marks and discussions allow and refuse. */
class ReviewStatesTest {

  private static final Instant NOW = Instant.EPOCH;
  private static final FileMark MARK = new FileMark(new ExpertId("expert-1"), 20, 20, 20, 20);

  private static Assignment assignment() {
    return new Assignment(
        new RoundId("GCC2"),
        new NominationNumber("GCC2-0001"),
        new ExpertId("expert-1"),
        Assignment.Origin.DRAW,
        NOW);
  }

  private static void assertRefused(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class);
  }

  private static void assertIllegal(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAssignmentIsAnsweredOnce() {
    for (Consumer<Assignment> answer :
        List.<Consumer<Assignment>>of(
            Assignment::complete, Assignment::recuse, Assignment::miss, Assignment::replace)) {
      Assignment assignment = assignment();
      answer.accept(assignment);
      Assignment.State answered = assignment.state();

      assertRefused(assignment::requireOpen);
      assertRefused(assignment::complete);
      assertRefused(assignment::recuse);
      assertIllegal(assignment::miss);
      assertIllegal(assignment::replace);
      assertThat(assignment.state()).isEqualTo(answered);
    }
  }

  @Test
  void onlyAGivenMarkBecomesVoidAndOnlyOnce() {
    Assignment assignment = assignment();
    assertIllegal(assignment::voidMark);
    assignment.complete();
    FileMarkEntity mark = new FileMarkEntity(assignment, MARK, null, NOW);
    assignment.voidMark();
    mark.markVoid("系其徒弟", "office-1", NOW);

    assertThat(assignment.state()).isEqualTo(Assignment.State.RECUSED);
    assertIllegal(assignment::voidMark);
    assertIllegal(() -> mark.markVoid("另一理由", "office-1", NOW));
    assertIllegal(() -> mark.change(MARK, "调整评分", NOW));
  }

  @Test
  void aFileCanBeExtendedOrGivenUpOnlyUnderReview() {
    FileReview file = new FileReview(new RoundId("GCC2"), new NominationNumber("GCC2-0001"));
    assertRefused(() -> file.extend(NOW, "延期补评"));
    assertRefused(() -> file.giveUp("评分不足"));
    assertIllegal(file::markReviewed);
    assertIllegal(file::reopen);

    file.open();
    assertIllegal(file::open);
    file.markReviewed();
    assertRefused(() -> file.giveUp("评分不足"));
    file.reopen();
    file.giveUp("评分不足");
    assertThat(file.state()).isEqualTo(FileReview.State.WITHOUT_POINTS);
    assertIllegal(file::reopen);
  }

  @Test
  void aDiscussionIsDecidedOnce() {
    Discussion discussion =
        new Discussion(new RoundId("GCC2"), new NominationNumber("GCC2-0001"), 1, "最高分与最低分相差过大");
    discussion.keepMarks("维持原评分", "office-1", NOW);

    assertRefused(() -> discussion.requestReconsideration("请复评", "office-1", NOW));
    assertRefused(() -> discussion.keepMarks("维持原评分", "office-2", NOW));
    assertIllegal(() -> discussion.lapse(NOW));
    discussion.markVoid();
    assertIllegal(discussion::markVoid);
  }

  @Test
  void aReconsiderationIsAnsweredOnceAndReopenedOnlyWhenItWasVoid() {
    Reconsideration answered = new Reconsideration(new NominationNumber("GCC2-0001"), MARK);
    answered.keep("维持评分", NOW);
    assertRefused(() -> answered.change("调整评分", NOW));
    assertIllegal(() -> answered.lapse(NOW));
    assertIllegal(() -> answered.markVoid(NOW));
    assertIllegal(answered::reopen);

    Reconsideration unanswered = new Reconsideration(new NominationNumber("GCC2-0001"), MARK);
    unanswered.markVoid(NOW);
    unanswered.reopen();
    unanswered.change("调整评分", NOW);
    assertThat(unanswered.state()).isEqualTo(Reconsideration.State.CHANGED);
  }

  @Test
  void aDraftIsNotOverwrittenByAnOlderTurn() {
    DraftEntity draft =
        new DraftEntity(new NominationNumber("GCC2-0001"), new ExpertId("expert-1"));
    draft.update(new DraftService.DraftInput(1, 2, 3, 4, null, 0), NOW);

    assertRefused(() -> draft.update(new DraftService.DraftInput(9, 9, 9, 9, null, 0), NOW));
    assertThat(draft.draft().g1()).isEqualTo(1);
    draft.update(new DraftService.DraftInput(5, 2, 3, 4, null, 1), NOW);
    assertThat(draft.draft().turn()).isEqualTo(2);
  }
}
