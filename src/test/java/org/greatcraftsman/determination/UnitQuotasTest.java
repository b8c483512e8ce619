package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.analysis.ExplanationService;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.proof.ListVerifier;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Rounds whose rules bound the winners of recommending units. The vote list contains 39 nominees of
 * the district {@code Q02}, one of whom has too few marks, and 37 of the enterprise {@code D01}.
 */
@OfficeTest
class UnitQuotasTest {

  private static final RoundId ROUND = SampleVoteList.ROUND;
  private static final String REASON = "经评选委员会办公室集体研究决定。";
  private static final String MINIMUM_OF_23 = "{code: Q02, name: 武昌区总工会, minimum: 23}";

  @Autowired SampleVoteList sample;
  @Autowired RoundService rounds;
  @Autowired CandidateService candidates;
  @Autowired FrozenRanking ranking;
  @Autowired ProposedListService list;
  @Autowired ResolutionService resolutions;
  @Autowired ExplanationService explanations;
  @Autowired InfeasibilityService infeasibilities;
  @Autowired RecommendationCounts recommendationCounts;

  private ListVersion computeList(String kinds, String units) throws Exception {
    sample.reviewedUnder(kinds, units);
    candidates.freeze(ROUND);
    return list.compute(ROUND);
  }

  @Test
  void theListMeetsAUnitMinimumThatPointsAloneWouldViolate() throws Exception {
    ListVersion version = computeList("", MINIMUM_OF_23);

    assertThat(version.entries()).hasSize(100);
    assertThat(count("Q02", version.numbers())).isEqualTo(23);
    RankingResult result = ranking.rank(ROUND);
    assertThat(count("Q02", selected(withoutUnits(result)))).isLessThan(23);
    assertThat(result.canonicalForm()).contains("\nconstraint unit:Q02 23..\n");
  }

  @Test
  void theRecommendationCountsNameTheBoundsOfTheRules() throws Exception {
    ListVersion version = computeList("{kind: ENTERPRISE, maximum: 20}", MINIMUM_OF_23);

    assertThat(recommendationCounts.sentence(version))
        .startsWith("按推荐单位：区工会")
        .contains("、大型企事业单位工会20人（规则：不多于20人）；其中武昌区总工会23人（规则：不少于23人）。");
    assertThat(RecommendationCounts.quotas(rounds.rules(ROUND)))
        .isEqualTo("推荐单位的入选名额：各大型企事业单位工会不多于20人、武昌区总工会不少于23人");
  }

  @Test
  void theKindsOfUnitsAreCountedAlsoWithoutUnitQuotas() {
    sample.reviewed();
    candidates.freeze(ROUND);
    ListVersion version = list.compute(ROUND);

    List<String> counts =
        Pattern.compile("工会(\\d+)人")
            .matcher(recommendationCounts.sentence(version))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(counts).hasSize(5);
    assertThat(counts.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(100);
    assertThat(recommendationCounts.sentence(version)).doesNotContain("须", "其中");
  }

  @Test
  void theListMeetsTheMaximumOfAKindOfUnits() throws Exception {
    ListVersion version = computeList("{kind: ENTERPRISE, maximum: 20}", "");

    assertThat(count("D01", version.numbers())).isEqualTo(20);
    assertThat(count("D01", selected(withoutUnits(ranking.rank(ROUND))))).isGreaterThan(20);
  }

  @Test
  void theCutReservesTheMinimumOfAUnit() throws Exception {
    computeList("", "{code: Q02, name: 武昌区总工会, minimum: 38}");

    List<NominationNumber> cut =
        candidates.candidates(ROUND).stream().map(CutResult::number).toList();
    assertThat(cut).hasSize(120);
    assertThat(count("Q02", cut)).isEqualTo(38);
  }

  @Test
  void theCertificateIsValidAndOneChangedNumberIsDetected() throws Exception {
    computeList("{kind: ENTERPRISE, maximum: 20}", MINIMUM_OF_23);
    String canonical = ranking.rank(ROUND).canonicalForm();

    assertThat(ListVerifier.findFault(canonical)).isEmpty();
    assertThat(canonical).contains("\nprice unit:Q02 ");
    for (String changed : withOneNumberChanged(canonical)) {
      assertThat(ListVerifier.findFault(changed)).as(changed).isPresent();
    }
    assertThat(ListVerifier.findFault(canonical.replace("unit:Q02 23..", "unit:Q02 22..")))
        .isPresent();
    NominationNumber seated = numbers("Q02", list.latest(ROUND).orElseThrow().numbers()).get(0);
    assertThat(
            ListVerifier.findFault(
                canonical.replace(
                    "attribute " + seated + " UNIT Q02", "attribute " + seated + " UNIT Q01")))
        .isPresent();
  }

  /** Changes each number of the list and its certificate. */
  private static List<String> withOneNumberChanged(String canonical) {
    List<String> changed = new ArrayList<>();
    Matcher number = Pattern.compile("-?\\d+").matcher(canonical);
    number.region(canonical.indexOf("\nseat "), canonical.length());
    while (number.find()) {
      long other = Long.parseLong(number.group()) + 1;
      changed.add(
          canonical.substring(0, number.start()) + other + canonical.substring(number.end()));
    }
    return changed;
  }

  @Test
  void anExplanationNamesTheUnitQuotaThatBlocksACandidate() throws Exception {
    ListVersion version = computeList("{kind: ENTERPRISE, maximum: 20}", MINIMUM_OF_23);

    String enterprise = numbers("D01", missed(version)).get(0).value();
    assertThat(
            explanations
                .of(ROUND, new NominationNumber(enterprise))
                .orElseThrow()
                .result()
                .reasons())
        .anySatisfy(
            sentence ->
                assertThat(sentence).startsWith("“各大型企事业单位工会推荐人选名额”这一规则").contains("没有这一规则，"));
    assertThat(version.missed())
        .extracting(MissedEntry::margin)
        .anySatisfy(margin -> assertThat(margin).contains("武昌区总工会推荐人选名额"));
  }

  @Test
  void anInfeasibleUnitMinimumIsNamedWithItsSmallestRelaxation() throws Exception {
    ListVersion version = computeList("", "{code: Q02, name: 武昌区总工会, minimum: 39}");

    assertThat(version.feasible()).isFalse();
    Infeasibility infeasibility = infeasibilities.current(ROUND);
    assertThat(infeasibility.clashes()).containsExactly("武昌区总工会推荐人选名额须不少于39人，现有可选38人");
    assertThat(infeasibility.relaxations()).containsExactly("武昌区总工会推荐人选名额由不少于39人放宽为不少于38人");
    assertThat(infeasibility.mayRelax()).isTrue();
    assertThat(infeasibility.mostPlaces()).as("no smaller list is feasible").isZero();
    assertThat(ListVerifier.findFault(ranking.rank(ROUND).canonicalForm())).isEmpty();

    assertThatThrownBy(() -> infeasibilities.reducePlaces(ROUND, 99, REASON, "office"))
        .hasMessageContaining("请改选放宽名额");
    infeasibilities.relax(ROUND, REASON, "office");
    assertThat(count("Q02", list.compute(ROUND).numbers())).isEqualTo(38);
    assertThat(infeasibilities.decisionSentences(ROUND))
        .singleElement()
        .asString()
        .contains("武昌区总工会推荐人选名额放宽为不少于38人");
  }

  @Test
  void ifTheMaximaOfAllKindsAreTooLowFewerPlacesAreProposed() throws Exception {
    computeList("{kind: DISTRICT, maximum: 60}, {kind: ENTERPRISE, maximum: 13}", "");

    Infeasibility infeasibility = infeasibilities.current(ROUND);
    assertThat(infeasibility.clashes())
        .hasSize(2)
        .contains("总名额须恰好100人，现有可选120人")
        .anySatisfy(clash -> assertThat(clash).startsWith("各区工会推荐人选名额须不多于60人"));
    assertThat(infeasibility.mostPlaces()).isEqualTo(73);
    assertThatThrownBy(() -> infeasibilities.reducePlaces(ROUND, 74, REASON, "office"))
        .isInstanceOf(Refusal.class)
        .hasMessage("减少后的名额须在1至73之间，请重新填写。");
    assertThatThrownBy(() -> infeasibilities.reducePlaces(ROUND, 20, REASON, "office"))
        .as("the minimums of the industries add up to more than twenty")
        .isInstanceOf(Refusal.class)
        .hasMessage("名额减少到20人时仍不能满足全部要求，请改填73人。");
    infeasibilities.reducePlaces(ROUND, 73, REASON, "office");
    assertThat(list.compute(ROUND).entries()).hasSize(73);
  }

  @Test
  void theReplacementAfterAnObjectionMeetsTheUnitMinimum() throws Exception {
    ListVersion approved = computeList("", MINIMUM_OF_23);
    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("9号", null), "chair");
    NominationNumber gone = numbers("Q02", approved.numbers()).get(0);
    list.excludeAfterObjection(ROUND, gone, new Reason(REASON), "office");

    ListVersion refilled = list.compute(ROUND);

    assertThat(refilled.numbers()).doesNotContain(gone).hasSize(100);
    assertThat(count("Q02", refilled.numbers())).isEqualTo(23);
    assertThatThrownBy(
            () ->
                resolutions.decide(
                    ROUND,
                    Resolution.MeetingDecision.approve("10号", VacancyDecision.LEAVE),
                    "chair"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("空缺后名单不再符合规则（")
        .hasMessageContaining("武昌区总工会推荐人选名额");
    resolutions.decide(
        ROUND, Resolution.MeetingDecision.approve("10号", VacancyDecision.FILL), "chair");
    assertThat(list.approved(ROUND).orElseThrow().numbers()).isEqualTo(refilled.numbers());
  }

  private static RankingResult withoutUnits(RankingResult result) {
    RankingRules rules = result.input().rules();
    Quotas quotas = new Quotas(rules.quotas().frontlinePercent(), rules.quotas().industries());
    return Ranking.rank(
        result
            .input()
            .withRules(
                new RankingRules(
                    rules.marks(), rules.votes(), rules.weights(), rules.size(), quotas)));
  }

  private static List<NominationNumber> missed(ListVersion version) {
    return version.missed().stream().map(MissedEntry::number).toList();
  }

  private static List<NominationNumber> selected(RankingResult result) {
    return result.selectedNumbers().stream().map(NominationNumber::new).toList();
  }

  private int count(String unit, Collection<NominationNumber> numbers) {
    return numbers(unit, numbers).size();
  }

  private List<NominationNumber> numbers(String unit, Collection<NominationNumber> numbers) {
    return candidates.frozenNominees(ROUND).stream()
        .filter(nominee -> unit.equals(nominee.post().attributes().get(Attribute.UNIT)))
        .map(FrozenNominee::number)
        .filter(numbers::contains)
        .toList();
  }
}
