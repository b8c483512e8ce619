package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.analysis.ExplanationService;
import org.greatcraftsman.analysis.Sensitivity;
import org.greatcraftsman.analysis.SensitivityService;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutOutcome;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.candidates.ExclusionCause;
import org.greatcraftsman.candidates.FreezeSummary;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.SyntheticVoteLists;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@OfficeTest
class ProposedListServiceTest {

  static final RoundId ROUND = new RoundId("GCC2");
  static final String REASON = "经评选委员会办公室集体研究决定。";

  @Autowired RoundService rounds;
  @Autowired CandidateService candidates;
  @Autowired SampleVoteList sample;
  @Autowired ProposedListService list;
  @Autowired ResolutionService resolutions;
  @Autowired ExplanationService explanations;
  @Autowired SensitivityService sensitivity;
  @Autowired InfeasibilityService infeasibilities;
  @Autowired Ledger ledger;
  RulePack rules;

  @BeforeEach
  void aRoundIsOpen() {
    rounds.open("wuhan-2", "office");
    rules = rounds.rules(ROUND);
  }

  private void freeze() {
    sample.freeze(SyntheticVoteLists.of(rules));
  }

  @Test
  void theVoteListOf180IsCutTo120AndFrozenOnce() {
    freeze();

    FreezeSummary frozen = candidates.summary(ROUND);
    assertThat(frozen.candidates()).isEqualTo(120);
    assertThat(frozen.leftOut()).isEqualTo(60);
    assertThat(candidates.voteList(ROUND))
        .filteredOn(file -> file.outcome() == CutOutcome.TOO_FEW_MARKS)
        .extracting(CutResult::number)
        .containsExactly(SyntheticVoteLists.number(17));

    sample.freeze(SyntheticVoteLists.of(rules).subList(0, 150));
    assertThat(candidates.summary(ROUND)).isEqualTo(frozen);
    ledger.chainPending(ROUND);
    assertThat(ledger.entriesAbout(ROUND, ROUND))
        .filteredOn(entry -> entry.is(Act.CANDIDATES_FROZEN))
        .singleElement()
        .extracting(LedgerEntry::facts)
        .asString()
        .contains(frozen.hash());
  }

  @Test
  void theCutReservesTheMinimumOfEachIndustry() {
    freeze();

    Map<String, Long> industries =
        candidates.candidates(ROUND).stream()
            .collect(Collectors.groupingBy(c -> c.occupation().industry(), Collectors.counting()));
    rules
        .industries()
        .forEach(
            industry ->
                assertThat(industries.get(industry.code()))
                    .as(industry.name())
                    .isGreaterThanOrEqualTo(industry.minimum()));
  }

  @Test
  void theListHasAHundredEntriesAndMeetsTheFrontlineShareAndTheIndustryBounds() {
    freeze();

    ListVersion version = list.compute(ROUND);

    assertThat(version.feasible()).isTrue();
    assertThat(version.entries()).hasSize(100);
    assertThat(version.missed()).hasSize(20);
    assertThat(version.frontline()).isGreaterThanOrEqualTo(70);
    assertThat(version.entries().get(0).figures().formula())
        .matches("90% × \\d+\\.\\d{4} \\+ 10% × \\d+\\.\\d{4} = \\d+\\.\\d{4}");
    assertThat(version.missed()).allSatisfy(missed -> assertThat(missed.margin()).endsWith("。"));
    Map<String, Long> industries =
        version.entries().stream()
            .collect(Collectors.groupingBy(e -> e.occupation().industry(), Collectors.counting()));
    rules
        .industries()
        .forEach(
            industry ->
                assertThat(industries.get(industry.code()))
                    .as(industry.name())
                    .isBetween((long) industry.minimum(), (long) industry.maximum()));
  }

  @Test
  void recomputingWithoutAChangeCreatesNoVersion() {
    freeze();

    assertThat(list.compute(ROUND).version()).isEqualTo(1);
    assertThat(list.compute(ROUND).version()).isEqualTo(1);
  }

  @Test
  void anExclusionChangesNoPoints() {
    freeze();
    ListVersion before = list.compute(ROUND);
    NominationNumber first = before.entries().get(0).number();

    list.excludeByOffice(ROUND, first, REASON, "clerk");
    ListVersion after = list.compute(ROUND);

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.entries()).hasSize(100);
    assertThat(after.entry(first)).isEmpty();
    Map<NominationNumber, CompositeFigures> points =
        before.entries().stream().collect(Collectors.toMap(ListEntry::number, ListEntry::figures));
    assertThat(after.entries())
        .filteredOn(entry -> points.containsKey(entry.number()))
        .hasSizeGreaterThan(90)
        .allSatisfy(entry -> assertThat(entry.figures()).isEqualTo(points.get(entry.number())));
    assertThat(list.excluded(ROUND))
        .singleElement()
        .satisfies(left -> assertThat(left.cause()).isEqualTo(ExclusionCause.DESK));
  }

  @Test
  void normalizedMarksAreFrozenAndNotNormalizedAgainAfterAnExclusion() throws IOException {
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
    String setting = "normaliseWhenFilesDiffer: {value: ";
    rounds.reviseRules(ROUND, pack.replace(setting + "false", setting + "true"), REASON, "office");
    freeze();
    ListVersion before = list.compute(ROUND);
    Map<NominationNumber, CompositeFigures> points =
        before.entries().stream().collect(Collectors.toMap(ListEntry::number, ListEntry::figures));
    assertThat(points.values()).filteredOn(CompositeFigures::normalized).hasSizeGreaterThan(90);

    list.excludeByOffice(ROUND, before.entries().get(0).number(), REASON, "clerk");

    assertThat(list.compute(ROUND).entries())
        .filteredOn(entry -> points.containsKey(entry.number()))
        .hasSizeGreaterThan(90)
        .allSatisfy(entry -> assertThat(entry.figures()).isEqualTo(points.get(entry.number())));
  }

  @Test
  void anExclusionNeedsAReasonAndACandidateOnTheList() {
    freeze();
    ListVersion version = list.compute(ROUND);
    NominationNumber first = version.entries().get(0).number();
    NominationNumber missed = version.missed().get(0).number();

    assertThatThrownBy(() -> list.excludeByOffice(ROUND, first, "不宜", "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("理由");
    assertThatThrownBy(() -> list.excludeByOffice(ROUND, missed, REASON, "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不在本次建议名单中");
    assertThat(list.excluded(ROUND)).isEmpty();
  }

  @Test
  void anApprovalNeedsTheNumberOfTheMinutes() {
    freeze();
    list.compute(ROUND);

    assertThatThrownBy(
            () -> resolutions.decide(ROUND, Resolution.MeetingDecision.approve(" ", null), "chair"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("会议纪要编号");
    assertThat(list.approved(ROUND)).isEmpty();

    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("武工主纪〔2018〕9号", null), "chair");
    assertThat(list.approved(ROUND)).map(ListVersion::version).contains(1);
    NominationNumber first = list.approved(ROUND).orElseThrow().entries().get(0).number();
    assertThat(list.entry(ROUND, first)).map(ListEntry::place).contains(1);
  }

  @Test
  void aVacancyAfterAnUpheldObjectionIsFilledOnlyByADecisionOfTheChairmansOffice() {
    freeze();
    ListVersion approved = approve(list.compute(ROUND));
    NominationNumber gone = approved.entries().get(4).number();
    list.excludeAfterObjection(ROUND, gone, new Reason(REASON), "office");
    list.compute(ROUND);

    assertThat(resolutions.vacancies(ROUND)).containsExactly(gone);
    assertThatThrownBy(
            () ->
                resolutions.decide(ROUND, Resolution.MeetingDecision.approve("10号", null), "chair"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("递补");
    assertThat(list.changes(ROUND).removed()).contains(gone);

    resolutions.decide(
        ROUND, Resolution.MeetingDecision.approve("10号", VacancyDecision.FILL), "chair");
    assertThat(list.approved(ROUND).orElseThrow().entries()).hasSize(100);
    assertThat(resolutions.vacancies(ROUND)).isEmpty();
  }

  @Test
  void aVacancyThatIsNotFilledKeepsTheOrderOfTheOtherEntries() {
    freeze();
    ListVersion approved = approve(list.compute(ROUND));
    NominationNumber gone = new NominationNumber(replaceableNumber(approved));
    list.excludeAfterObjection(ROUND, gone, new Reason(REASON), "office");
    list.compute(ROUND);

    resolutions.decide(
        ROUND, Resolution.MeetingDecision.approve("10号", VacancyDecision.LEAVE), "chair");

    ListVersion shorter = list.approved(ROUND).orElseThrow();
    List<NominationNumber> expected = new ArrayList<>(numbers(approved));
    expected.remove(gone);
    assertThat(numbers(shorter)).isEqualTo(expected);
    assertThat(shorter.entries()).extracting(ListEntry::place).startsWith(1, 2, 3).endsWith(99);
    assertThat(sentence(expected.get(98))).isEqualTo("入选，列建议名单第99位。");
    assertThat(sentence(gone)).isEqualTo("已退出，得分保持不变。");
    assertThat(sentence(new NominationNumber(unlistedCandidateOtherThan(shorter, gone))))
        .isEqualTo("名单审定后有人退出，主席办公会决定空缺，不递补。");
  }

  @Test
  void theSensitivityOfAListWithAVacancyIsThatOfTheApprovedListWithoutTheExcludedCandidate() {
    freeze();
    ListVersion approved = approve(list.compute(ROUND));
    Sensitivity before = sensitivity.of(ROUND).orElseThrow();
    assertThat(before.places()).isEqualTo(new Sensitivity.Places(100, 0));
    NominationNumber gone = new NominationNumber(replaceableNumber(approved));
    list.excludeAfterObjection(ROUND, gone, new Reason(REASON), "office");
    list.compute(ROUND);
    resolutions.decide(
        ROUND, Resolution.MeetingDecision.approve("10号", VacancyDecision.LEAVE), "chair");

    Sensitivity after = sensitivity.of(ROUND).orElseThrow();

    assertThat(after.places()).isEqualTo(new Sensitivity.Places(100, 1));
    int sensitive = before.weightSensitive().containsKey(gone.value()) ? 1 : 0;
    assertThat(after.alwaysSelected()).isEqualTo(before.alwaysSelected() - 1 + sensitive);
    assertThat(after.scenarios()).isEqualTo(without(gone, before.scenarios()));
    assertThat(after.intervals()).isEqualTo(without(gone, before.intervals()));
    assertThat(after.weightSensitive())
        .hasSize(before.weightSensitive().size() - sensitive)
        .doesNotContainKey(gone.value());
    assertThat(before.scenarios()).anyMatch(one -> !one.entering().isEmpty());
  }

  private static List<Sensitivity.Scenario> without(
      NominationNumber gone, List<Sensitivity.Scenario> cases) {
    return cases.stream()
        .map(
            one ->
                new Sensitivity.Scenario(
                    one.name(),
                    one.cutoff(),
                    one.entering().stream()
                        .filter(number -> !new NominationNumber(number).equals(gone))
                        .toList(),
                    one.leaving().stream()
                        .filter(number -> !new NominationNumber(number).equals(gone))
                        .toList()))
        .toList();
  }

  @Test
  void anInfeasibleIndustryMinimumIsRelaxedWithAReason() {
    List<VoteListNominee> files = SyntheticVoteLists.of(rules);
    files.removeIf(file -> file.candidate().post().industry().equals("AGRI") && !isTwelfth(file));
    sample.freeze(files);

    ListVersion version = list.compute(ROUND);
    assertThat(version.feasible()).isFalse();
    assertThat(version.outcome().infeasibility().clashes())
        .anySatisfy(c -> assertThat(c).contains("农业行业名额"));
    Infeasibility infeasibility = infeasibilities.current(ROUND);
    assertThat(infeasibility.mayRelax()).isTrue();
    assertThat(infeasibility.relaxations()).containsExactly("农业行业名额由3至9人放宽为1至9人");

    assertThatThrownBy(() -> infeasibilities.relax(ROUND, "", "clerk")).isInstanceOf(Refusal.class);
    infeasibilities.relax(ROUND, "农业类参评人数不足，经研究放宽。", "clerk");
    assertThat(list.compute(ROUND).feasible()).isTrue();
    assertThatThrownBy(() -> infeasibilities.current(ROUND)).isInstanceOf(Refusal.class);
  }

  @Test
  void theFrontlineShareIsNotRelaxedAndFewerPlacesAreProposed() {
    List<VoteListNominee> files =
        SyntheticVoteLists.of(rules).stream()
            .map(file -> file.candidate().lot() % 2 == 0 ? file : notFrontline(file))
            .toList();
    sample.freeze(files);

    assertThat(list.compute(ROUND).feasible()).isFalse();
    Infeasibility infeasibility = infeasibilities.current(ROUND);
    assertThat(infeasibility.mayRelax()).isFalse();
    assertThat(infeasibility.mostPlaces()).isBetween(1, 99);
    assertThatThrownBy(() -> infeasibilities.relax(ROUND, REASON, "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能放宽");

    infeasibilities.reducePlaces(ROUND, infeasibility.mostPlaces(), REASON, "clerk");
    ListVersion fewer = list.compute(ROUND);
    assertThat(fewer.entries()).hasSize(infeasibility.mostPlaces());
    assertThat(fewer.frontline() * 100).isGreaterThanOrEqualTo(70L * fewer.entries().size());
  }

  private ListVersion approve(ListVersion version) {
    resolutions.decide(ROUND, Resolution.MeetingDecision.approve("9号", null), "chair");
    return version;
  }

  /** The number of an entry without which the list still meets its minimums. */
  private String replaceableNumber(ListVersion version) {
    Map<String, Long> industries =
        version.entries().stream()
            .collect(Collectors.groupingBy(e -> e.occupation().industry(), Collectors.counting()));
    return version.entries().stream()
        .filter(entry -> !entry.occupation().frontline())
        .filter(
            entry ->
                industries.get(entry.occupation().industry())
                    > rules.industry(entry.occupation().industry()).orElseThrow().minimum())
        .findFirst()
        .orElseThrow()
        .number()
        .value();
  }

  private static List<NominationNumber> numbers(ListVersion version) {
    return version.entries().stream().map(ListEntry::number).toList();
  }

  private static boolean isTwelfth(VoteListNominee file) {
    return file.candidate().lot() == 12;
  }

  private static VoteListNominee notFrontline(VoteListNominee file) {
    Candidate original = file.candidate();
    Post post = original.post();
    return new VoteListNominee(
        new Candidate(
            original.number(),
            new Post(false, post.industry(), post.jobType(), post.attributes()),
            original.marks(),
            original.lot(),
            false),
        file.kind(),
        file.votes());
  }

  private String sentence(NominationNumber number) {
    return explanations.of(ROUND, number).orElseThrow().result().ownSentence();
  }

  private String unlistedCandidateOtherThan(ListVersion version, NominationNumber gone) {
    return candidates.candidates(ROUND).stream()
        .map(CutResult::number)
        .filter(number -> !version.numbers().contains(number) && !number.equals(gone))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
