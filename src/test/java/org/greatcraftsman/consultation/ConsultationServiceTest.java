package org.greatcraftsman.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.SyntheticVoteLists;
import org.greatcraftsman.consultation.AdverseOpinion.Stated;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ConsultationServiceTest {

  static final RoundId ROUND = new RoundId("GCC2");

  @Autowired RoundService rounds;
  @Autowired CandidateService candidates;
  @Autowired SampleVoteList sample;
  @Autowired ConsultationService consultation;
  @Autowired ProposedListService list;

  @BeforeEach
  void theConsultationIsPlanned() {
    rounds.open("wuhan-2", "office");
    sample.freeze(SyntheticVoteLists.of(rounds.rules(ROUND)));
    consultation.plan(ROUND);
  }

  @Test
  void eachBodyIsConsultedAboutItsKindsOfPersons() {
    Map<String, PersonKind> kinds = new HashMap<>();
    candidates
        .candidates(ROUND)
        .forEach(candidate -> kinds.put(candidate.number().value(), candidate.kind()));

    assertThat(consultation.bodies(ROUND)).hasSize(8);
    assertThat(consultation.body(ROUND, "audit").people())
        .isNotEmpty()
        .allSatisfy(
            number ->
                assertThat(kinds.get(number.value())).isEqualTo(PersonKind.STATE_ENTERPRISE_HEAD));
    assertThat(consultation.body(ROUND, "public-security").name()).isEqualTo("武汉市公安局");
  }

  @Test
  void anAdverseOpinionNeedsACandidateOnTheListOfTheBodyAndDetails() {
    String enterpriseHead = consultation.body(ROUND, "audit").people().get(0).value();
    String frontline = consultation.body(ROUND, "public-security").people().get(0).value();

    assertThatThrownBy(
            () ->
                answer(
                    "audit",
                    List.of(new Stated(new NominationNumber(frontline), "近三年审计发现重大违规问题。"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不在本单位的征求意见名单中");
    assertThatThrownBy(
            () -> answer("audit", List.of(new Stated(new NominationNumber(enterpriseHead), "有问题"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("具体情况");
    assertThat(consultation.body(ROUND, "audit").answer()).isEqualTo(BodyAnswer.WAITING);
  }

  @Test
  void anAdverseOpinionIsDecidedOnceAndCanExcludeTheCandidate() {
    String enterpriseHead = consultation.body(ROUND, "audit").people().get(0).value();
    answer("audit", List.of(new Stated(new NominationNumber(enterpriseHead), "近三年审计发现重大违规问题。")));
    answer("tax", List.of());

    assertThat(consultation.undecided(ROUND)).containsExactly(new NominationNumber(enterpriseHead));
    consultation.decideOpinions(
        ROUND, new NominationNumber(enterpriseHead), true, "经核实情况属实，不再列入名单。", "inspector");

    assertThat(consultation.undecided(ROUND)).isEmpty();
    assertThat(list.excluded(ROUND))
        .extracting(Exclusion::number)
        .containsExactly(new NominationNumber(enterpriseHead));
    assertThat(list.compute(ROUND).numbers()).doesNotContain(new NominationNumber(enterpriseHead));
    assertThatThrownBy(
            () ->
                consultation.decideOpinions(
                    ROUND,
                    new NominationNumber(enterpriseHead),
                    false,
                    "经核实情况属实，不再列入名单。",
                    "inspector"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aMissingAnswerIsRecordedWithAReason() {
    assertThatThrownBy(() -> consultation.recordNoAnswer(ROUND, "tax", "逾期", "clerk"))
        .isInstanceOf(Refusal.class);
    consultation.recordNoAnswer(ROUND, "tax", "三次催办后仍未反馈，已电话核实。", "clerk");

    assertThat(consultation.body(ROUND, "tax").answer()).isEqualTo(BodyAnswer.NO_ANSWER);
    assertThatThrownBy(() -> answer("tax", List.of())).isInstanceOf(Refusal.class);
  }

  private void answer(String body, List<Stated> opinions) {
    consultation.recordAnswer(ROUND, body, opinions, "someone");
  }
}
