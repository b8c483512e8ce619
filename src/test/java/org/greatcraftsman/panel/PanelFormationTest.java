package org.greatcraftsman.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Draw, statements and enlargement of a panel. */
@OfficeTest
class PanelFormationTest {

  @Autowired SampleReview sample;
  @Autowired PanelService panel;
  @Autowired PanelFormation formation;
  @Autowired StatementService statements;
  @Autowired FileReviewService reviews;
  @Autowired RoundService rounds;
  @Autowired Ledger ledger;
  @Autowired OfficeFixture office;

  @BeforeEach
  void theShortlistIsConfirmed() {
    sample.shortlist(15);
  }

  @Test
  void thePanelIsDrawnOnceWithTheNumberOfSeatsInTheRules() {
    sample.experts(20);

    assertThat(formation.fillVacantSeats(ROUND)).isTrue();
    List<ExpertId> drawn = formation.unsigned(ROUND);
    assertThat(formation.fillVacantSeats(ROUND)).isTrue();

    assertThat(drawn).hasSize(15).doesNotHaveDuplicates();
    assertThat(formation.unsigned(ROUND)).isEqualTo(drawn);
    assertThat(acts())
        .containsOnlyOnce(Act.REVIEW_PANEL_DRAWN)
        .containsSubsequence(
            Act.REVIEW_PANEL_COMMITTED, Act.REVIEW_POOL_FROZEN, Act.REVIEW_PANEL_DRAWN);
  }

  @Test
  void anExpertWhoRegistersAfterTheFreezeIsNotDrawnUntilThePoolIsExhausted() {
    sample.experts(16);
    rounds.enterStage(ROUND, Stage.SHORTLISTING);
    panel.register(new Expert(new ExpertId("zz"), "新专家", "", "武汉大学", Set.of("EQUIP")));

    formation.fillVacantSeats(ROUND);
    statements.decline(ROUND, formation.unsigned(ROUND).get(0), "评审期间住院治疗");

    assertThat(formation.unsigned(ROUND)).hasSize(15).doesNotContain(new ExpertId("zz"));
  }

  @Test
  void whenThePoolIsExhaustedLaterExpertsAreDrawnFromASecondPool() {
    sample.experts(15);
    formation.fillVacantSeats(ROUND);
    String declined = formation.unsigned(ROUND).get(0).value();

    assertThat(statements.decline(ROUND, new ExpertId(declined), "评审期间住院治疗")).isEmpty();
    assertThat(formation.fillVacantSeats(ROUND)).isFalse();
    assertThat(formation.vacantSeats(ROUND)).isEqualTo(1);
    panel.register(new Expert(new ExpertId("zz"), "新专家", "", "武汉大学", Set.of("EQUIP")));
    assertThat(formation.fillVacantSeats(ROUND)).isTrue();

    assertThat(formation.unsigned(ROUND))
        .hasSize(15)
        .contains(new ExpertId("zz"))
        .doesNotContain(new ExpertId(declined));
    assertThat(acts().stream().filter(Act.REVIEW_POOL_FROZEN::equals)).hasSize(2);
  }

  @Test
  void anExpertWhoDeclinesIsReplacedImmediatelyByTheNextLot() {
    sample.experts(16);
    formation.fillVacantSeats(ROUND);
    List<ExpertId> drawn = formation.unsigned(ROUND);

    ExpertId next = statements.decline(ROUND, drawn.get(3), "评审期间住院治疗").orElseThrow();

    assertThat(drawn).doesNotContain(next);
    assertThat(formation.unsigned(ROUND)).contains(next).doesNotContain(drawn.get(3));
    assertThatThrownBy(() -> statements.sign(ROUND, drawn.get(3), List.of(), null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("名额已递补");
  }

  @Test
  void anExpertWhoHasNotSignedAtTheStartOfTheReviewLosesTheSeatAfterAtLeastADay() {
    sample.experts(15);
    formation.fillVacantSeats(ROUND);
    String slow = formation.unsigned(ROUND).get(0).value();
    formation.unsigned(ROUND).stream()
        .skip(1)
        .forEach(expert -> statements.sign(ROUND, expert, List.of(), null));

    office.jumpTo(office.now().plus(Duration.ofHours(24)).minusMillis(1));
    statements.lapse(ROUND);
    assertThat(formation.unsigned(ROUND)).containsExactly(new ExpertId(slow));
    office.jumpTo(formation.statementDeadline(ROUND));
    statements.lapse(ROUND);

    assertThat(formation.unsigned(ROUND)).isEmpty();
    assertThat(formation.isComplete(ROUND)).isFalse();
    assertThat(panel.members(ROUND)).hasSize(14);
  }

  @Test
  void anExpertWhoIsDrawnEarlyHasUntilTheStartOfTheReview() {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_START).minus(Duration.ofDays(3)));
    sample.experts(15);
    formation.fillVacantSeats(ROUND);

    assertThat(formation.statementDeadline(ROUND))
        .isEqualTo(rounds.dueAt(ROUND, Deadline.REVIEW_START));
  }

  @Test
  void noFileIsAssignedToAnExpertWhoHasNotSigned() {
    sample.experts(15);
    formation.fillVacantSeats(ROUND);
    assertThatThrownBy(() -> reviews.assign(ROUND))
        .isInstanceOf(Refusal.class)
        .hasMessage("评审团还没有组成，请先抽取专家并由专家签署承诺，再分派评审材料。");
    List<ExpertId> drawn = formation.unsigned(ROUND);
    drawn.stream().skip(1).forEach(expert -> statements.sign(ROUND, expert, List.of(), null));

    reviews.assign(ROUND);

    for (int n = 1; n <= 15; n++) {
      assertThat(reviews.openExperts(new NominationNumber("GCC2-%04d".formatted(n))))
          .hasSize(7)
          .doesNotContain(drawn.get(0));
    }
  }

  @Test
  void aFileIsNotAssignedIfTheExpertDeclaresAConflictWithTheSignature() {
    sample.experts(15);
    formation.fillVacantSeats(ROUND);
    ExpertId expert = formation.unsigned(ROUND).get(0);
    assertThatThrownBy(
            () -> statements.sign(ROUND, expert, List.of(new NominationNumber("GCC2-0007")), "亲"))
        .isInstanceOf(Refusal.class);
    assertThat(formation.unsigned(ROUND)).contains(expert);

    statements.sign(ROUND, expert, List.of(new NominationNumber("GCC2-0007")), "系人选的姐夫");
    formation.unsigned(ROUND).forEach(other -> statements.sign(ROUND, other, List.of(), null));
    reviews.assign(ROUND);

    assertThat(reviews.openExperts(new NominationNumber("GCC2-0007"))).doesNotContain(expert);
    assertThatThrownBy(() -> statements.sign(ROUND, expert, List.of(), null))
        .hasMessageContaining("您已签署承诺");
  }

  @Test
  void anExpertWithTheMaximumNumberOfTermsIsNotDrawn() {
    sample.experts(15);
    panel.register(
        new Expert(new ExpertId("often"), "老专家", "", "武汉大学", Set.of("EQUIP"), 3, List.of()));
    panel.register(
        new Expert(new ExpertId("twice"), "新专家", "", "武汉大学", Set.of("EQUIP"), 2, List.of()));

    formation.fillVacantSeats(ROUND);
    formation.enlarge(ROUND, 2, "材料较多，增补两位专家", "office-1");
    formation.fillVacantSeats(ROUND);

    assertThat(formation.unsigned(ROUND))
        .hasSize(16)
        .contains(new ExpertId("twice"))
        .doesNotContain(new ExpertId("often"));
  }

  @Test
  void aPanelIsEnlargedByAnEvenNumberWithAReason() {
    sample.experts(20);
    formation.fillVacantSeats(ROUND);

    assertThatThrownBy(() -> formation.enlarge(ROUND, 3, "材料较多，增补专家", "office-1"))
        .hasMessage("评审团人数须为单数，增补人数请填2至20之间的双数。");
    assertThatThrownBy(() -> formation.enlarge(ROUND, 2, "多", "office-1"))
        .hasMessageContaining("理由");
    formation.enlarge(ROUND, 2, "材料较多，增补专家", "office-1");
    formation.fillVacantSeats(ROUND);

    assertThat(formation.unsigned(ROUND)).hasSize(17);
  }

  @Test
  void theLedgerContainsTheCodesOfTheExpertsOnly() {
    List<ExpertId> experts = sample.panel();

    ledger.chainPending(ROUND);
    assertThat(ledger.entries(ROUND, 1, 1000))
        .filteredOn(entry -> entry.act().startsWith("review."))
        .isNotEmpty()
        .allSatisfy(
            entry -> {
              assertThat(experts).noneMatch(id -> entry.facts().contains("\"" + id + "\""));
              assertThat(experts)
                  .extracting(ExpertId::value)
                  .doesNotContain(entry.actor(), entry.subject());
            });
  }

  private List<Act> acts() {
    ledger.chainPending(ROUND);
    return ledger.entries(ROUND, 1, 1000).stream()
        .map(entry -> Act.find(entry.act()).orElseThrow())
        .toList();
  }
}
