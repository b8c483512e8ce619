package org.greatcraftsman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.concurrent.Callable;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.ConcurrentCalls;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.SeededOrder;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Assignment of the files, conflicts of interest, marks and extensions. */
@OfficeTest
class ReviewTest {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0001");

  @Autowired SampleReview sample;
  @Autowired ConflictService conflicts;
  @Autowired FileReviewService reviews;
  @Autowired RecusalService reassignments;
  @Autowired IncompleteReviewService missing;
  @Autowired MarkService marks;
  @Autowired ExpertFiles files;
  @Autowired ReviewContext context;
  @Autowired RoundService rounds;
  @Autowired Ledger ledger;
  @Autowired OfficeFixture office;

  @BeforeEach
  void theShortlistIsConfirmed() {
    sample.shortlist(15);
  }

  @Test
  void everyFileGetsSevenExpertsWithoutAConflictAndTheLoadIsEven() {
    List<ExpertId> experts = sample.panel();
    conflicts.declare(ROUND, FILE, new ExpertId("e02"), "系人选的亲属", "e02");

    reviews.assign(ROUND);
    reviews.assign(ROUND);

    for (int n = 1; n <= 15; n++) {
      assertThat(reviews.openExperts(new NominationNumber("GCC2-%04d".formatted(n))))
          .hasSize(7)
          .doesNotContain(experts.get(n - 1));
    }
    assertThat(reviews.openExperts(FILE)).doesNotContain(new ExpertId("e02"));
    assertThat(marks.progress(ROUND)).hasSize(15).allMatch(expert -> expert.open() == 7);
    assertThat(acts())
        .containsOnlyOnce(Act.REVIEW_FILES_ASSIGNED)
        .containsOnlyOnce(Act.REVIEW_CONFLICT_DECLARED);
  }

  @Test
  void aRefusalNamesTheFilesWithTooFewExpertsAndTheDeficit() {
    sample.panel();
    for (int n = 2; n <= 10; n++) {
      conflicts.declare(ROUND, FILE, new ExpertId("e%02d".formatted(n)), "与人选同一师傅", "office-1");
    }

    assertThatThrownBy(() -> reviews.assign(ROUND))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("GCC2-0001共需7份评分")
        .hasMessageContaining("最多给出5份，还差2份")
        .hasMessageContaining("补充2位与这些材料无利益冲突的专家；把每份材料的评审专家由7位减为5位。");
    assertThat(reviews.assignmentObstacle(ROUND))
        .hasValueSatisfying(why -> assertThat(why).contains(FILE));
  }

  @Test
  void eachExpertHasADifferentOrderOfFilesAndALaterFileComesLast() {
    sample.panel();
    reviews.open(ROUND);
    ExpertId expert = reviews.openExperts(FILE).get(0);
    String seed = context.assignmentSeed(ROUND);

    assertThat(order(expert))
        .hasSize(7)
        .isSortedAccordingTo(new SeededOrder(seed).comparingFilesOf(expert))
        .isNotEqualTo(order(expert).stream().sorted().toList());
    ExpertId second = reassignments.recuse(FILE, expert, "曾与人选师从同一师傅").orElseThrow();
    assertThat(order(second)).hasSize(8).endsWith(FILE);
  }

  private List<NominationNumber> order(ExpertId expert) {
    return files.of(ROUND, expert).stream().map(ExpertFile::number).toList();
  }

  @Test
  void afterTheAssignmentAConflictIsDeclaredInTheTask() {
    sample.panel();
    reviews.assign(ROUND);

    assertThatThrownBy(() -> conflicts.declare(ROUND, FILE, new ExpertId("e02"), "系人选的亲属", "e02"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("任务");
  }

  @Test
  void aConflictNeedsAnExpertOfThePoolANomineeAndAReason() {
    sample.experts(1);

    assertThatThrownBy(
            () -> conflicts.declare(ROUND, FILE, new ExpertId("nobody"), "系人选的亲属", "office-1"))
        .hasMessageContaining("专家库里没有");
    assertThatThrownBy(
            () -> conflicts.declare(ROUND, FILE, ExpertId.ofNullable(" "), "系人选的亲属", "office-1"))
        .hasMessageContaining("专家库里没有账号为“”的专家");
    assertThatThrownBy(
            () ->
                conflicts.declare(
                    ROUND, new NominationNumber("GCC2-9999"), new ExpertId("e01"), "系人选的亲属", "e01"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> conflicts.declare(ROUND, FILE, new ExpertId("e01"), " 亲属 ", "e01"))
        .hasMessageContaining("理由");
    assertThat(acts()).doesNotContain(Act.REVIEW_CONFLICT_DECLARED);
  }

  @Test
  void filesAreOpenedOnce() {
    sample.panel();

    assertThat(reviews.open(ROUND)).hasSize(15);
    assertThat(reviews.open(ROUND)).isEmpty();
  }

  @Test
  void anAssignedExpertMarksAFileOnceInsideTheWindow() {
    ExpertId expert = openReview();

    assertThatThrownBy(
            () -> marks.submit(FILE, new FileMark(new ExpertId("e01"), 1, 1, 1, 1), null))
        .hasMessageContaining("没有分派给您");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_START).minusMillis(1));
    assertThatThrownBy(() -> marks.submit(FILE, mark(expert), null))
        .hasMessageContaining("2018年8月31日 14:00至2018年9月12日 18:00");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END).minusMillis(1));
    marks.submit(FILE, mark(expert), null);
    assertThatThrownBy(() -> marks.submit(FILE, mark(expert), null)).hasMessageContaining("不能重复提交");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));
    assertThatThrownBy(() -> marks.submit(FILE, mark(reviews.openExperts(FILE).get(0)), null))
        .hasMessageContaining("不在评审时间内");

    assertThat(marks.countValid(FILE)).isEqualTo(1);
    assertThat(acts()).containsOnlyOnce(Act.REVIEW_MARKED);
  }

  @Test
  void aMarkAboveTheMaximumOfAGroupIsRefused() {
    ExpertId expert = openReview();

    assertThatThrownBy(() -> marks.submit(FILE, new FileMark(expert, 21, 0, 0, 0), "理由理由理由"))
        .hasMessage("“工匠精神、德艺双馨”请打0至20分的整数。");
    assertThatThrownBy(() -> marks.submit(FILE, new FileMark(expert, 20, 30, 20, -1), "理由理由理由"))
        .hasMessage("“突出贡献、业内认同”请打0至30分的整数。");
    assertThat(marks.countValid(FILE)).isZero();
  }

  @Test
  void onlyExtremeMarksNeedAReason() {
    openReview();
    List<ExpertId> experts = reviews.openExperts(FILE);

    marks.submit(FILE, new FileMark(experts.get(0), 5, 10, 5, 10), null);
    marks.submit(FILE, new FileMark(experts.get(1), 20, 30, 20, 25), null);
    assertThatThrownBy(() -> marks.submit(FILE, new FileMark(experts.get(2), 5, 10, 5, 9), "太短"))
        .hasMessageContaining("总分29分");
    assertThatThrownBy(() -> marks.submit(FILE, new FileMark(experts.get(2), 20, 30, 20, 26), null))
        .hasMessageContaining("总分96分");
    marks.submit(FILE, new FileMark(experts.get(2), 20, 30, 20, 26), "各方面都很突出");

    assertThat(marks.countValid(FILE)).isEqualTo(3);
  }

  @Test
  void marksAreSecretUntilTheLastFileIsFinished() {
    sample.panel();
    List<NominationNumber> files = reviews.open(ROUND);
    files.forEach(
        file ->
            reviews.openExperts(file).forEach(expert -> marks.submit(file, mark(expert), null)));
    files.subList(1, 15).forEach(reviews::finish);

    assertThat(reviews.allFinished(ROUND)).isFalse();
    assertThatThrownBy(() -> marks.marksOfRound(ROUND)).isInstanceOf(Refusal.class);
    reviews.finish(files.get(0));
    reviews.finish(files.get(0));

    assertThat(reviews.allFinished(ROUND)).isTrue();
    assertThat(marks.marksOfRound(ROUND))
        .hasSize(15)
        .allSatisfy((file, all) -> assertThat(all).hasSize(7));
    assertThat(marks.marksOfRound(ROUND).get(FILE)).allMatch(mark -> mark.total() == 60);
  }

  @Test
  void aRoundWithoutFilesUnderReviewIsNotFinished() {
    assertThat(reviews.allFinished(ROUND)).isFalse();
    assertThatThrownBy(() -> marks.marksOfRound(ROUND)).isInstanceOf(Refusal.class);
  }

  @Test
  void anExtensionMustEndBeforeTheDetermination() {
    openReview();
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));

    assertThatThrownBy(() -> missing.extend(FILE, 5, "专家出差未归", "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2018年9月17日 18:00");
    assertThatThrownBy(() -> missing.extend(FILE, 2, "短", "office-1")).hasMessageContaining("理由");
    missing.extend(FILE, 4, "专家出差未归", "office-1");

    assertThat(reviews.windowEnd(FILE)).isEqualTo("2018-09-16T10:00:00Z");
    assertThat(reviews.openExperts(FILE)).hasSize(7);
  }

  @Test
  void ofTwoConcurrentDecisionsToGiveUpAFileTheSecondIsRefused() throws Exception {
    openReview();
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));
    Callable<Boolean> giveUp =
        () -> {
          missing.giveUp(FILE, "多位专家无法评审", "office-1");
          return true;
        };

    assertThat(ConcurrentCalls.run(List.of(giveUp, giveUp))).hasSize(1);

    assertThat(acts()).containsOnlyOnce(Act.REVIEW_FILE_GIVEN_UP);
  }

  @Test
  void twoConcurrentRecusalsGetDifferentSubstitutes() throws Exception {
    openReview();
    List<Callable<String>> recusals =
        reviews.openExperts(FILE).stream()
            .limit(2)
            .<Callable<String>>map(
                expert ->
                    () -> reassignments.recuse(FILE, expert, "曾与人选师从同一师傅").orElseThrow().value())
            .toList();

    assertThat(ConcurrentCalls.run(recusals)).hasSize(2).doesNotHaveDuplicates();

    assertThat(reviews.openExperts(FILE)).hasSize(7);
  }

  private ExpertId openReview() {
    sample.panel();
    reviews.open(ROUND);
    return reviews.openExperts(FILE).get(0);
  }

  private static FileMark mark(ExpertId expert) {
    return new FileMark(expert, 12, 18, 12, 18);
  }

  private List<Act> acts() {
    ledger.chainPending(ROUND);
    return ledger.entries(ROUND, 1, 1000).stream()
        .map(entry -> Act.find(entry.act()).orElseThrow())
        .toList();
  }
}
