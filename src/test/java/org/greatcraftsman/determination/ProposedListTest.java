package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@OfficeTest
class ProposedListTest {

  static final String ROUND = "GCC2";
  static final String REASON = "经评选委员会办公室集体研究决定。";

  @Autowired Rounds rounds;
  @Autowired Candidates candidates;
  @Autowired Freezer freezer;
  @Autowired ProposedList list;
  @Autowired Resolutions resolutions;
  @Autowired Explanations explanations;
  @Autowired Dependences dependences;
  @Autowired Impasses impasses;
  @Autowired Ledger ledger;
  RulePack rules;

  @BeforeEach
  void aRoundIsOpen() {
    rounds.open("wuhan-2", "office");
    rules = rounds.rules(ROUND);
  }

  private void freeze() {
    freezer.freeze(ROUND, VoteLists.of(rules));
  }

  @Test
  void theVoteListOf180IsCutTo120AndNothingIsFrozenTwice() {
    freeze();

    Freeze frozen = candidates.frozen(ROUND);
    assertThat(frozen.candidates()).isEqualTo(120);
    assertThat(frozen.leftOut()).isEqualTo(60);
    assertThat(candidates.voteList(ROUND))
        .filteredOn(file -> file.cut() == Cut.TOO_FEW_MARKS)
        .extracting(FrozenCandidate::number)
        .containsExactly(VoteLists.number(17));

    freezer.freeze(ROUND, VoteLists.of(rules).subList(0, 150));
    assertThat(candidates.frozen(ROUND)).isEqualTo(frozen);
    ledger.seal(ROUND);
    assertThat(ledger.about(ROUND, ROUND))
        .filteredOn(entry -> entry.is(Act.CANDIDATES_FROZEN))
        .singleElement()
        .extracting(LedgerEntry::facts)
        .asString()
        .contains(frozen.hash());
  }

  @Test
  void everyIndustryKeepsAsManyCandidatesAsTheFinalListNeeds() {
    freeze();

    Map<String, Long> industries =
        candidates.of(ROUND).stream()
            .collect(Collectors.groupingBy(c -> c.trade().industry(), Collectors.counting()));
    rules
        .industries()
        .forEach(
            industry ->
                assertThat(industries.get(industry.code()))
                    .as(industry.name())
                    .isGreaterThanOrEqualTo(industry.minimum()));
  }

  @Test
  void theListHasHundredPeopleAndKeepsTheFrontlineShareAndTheIndustries() {
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
            .collect(Collectors.groupingBy(e -> e.trade().industry(), Collectors.counting()));
    rules
        .industries()
        .forEach(
            industry ->
                assertThat(industries.get(industry.code()))
                    .as(industry.name())
                    .isBetween((long) industry.minimum(), (long) industry.maximum()));
  }

  @Test
  void computingAgainWithoutAChangeMakesNoNewVersion() {
    freeze();

    assertThat(list.compute(ROUND).version()).isEqualTo(1);
    assertThat(list.compute(ROUND).version()).isEqualTo(1);
  }

  @Test
  void whenSomebodyIsTakenOffTheListNobodysPointsMove() {
    freeze();
    ListVersion before = list.compute(ROUND);
    String first = before.entries().get(0).number();

    list.remove(ROUND, first, REASON, "clerk");
    ListVersion after = list.compute(ROUND);

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.entries()).hasSize(100);
    assertThat(after.entry(first)).isEmpty();
    Map<String, Figures> points =
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
  void expertsOnOneScaleAreFrozenWithTheVoteListAndNeverScaledAgain() throws IOException {
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
    String one = "normaliseWhenFilesDiffer: {value: ";
    rounds.revise(ROUND, pack.replace(one + "false", one + "true"), REASON, "office");
    freeze();
    ListVersion before = list.compute(ROUND);
    Map<String, Figures> points =
        before.entries().stream().collect(Collectors.toMap(ListEntry::number, ListEntry::figures));
    assertThat(points.values()).filteredOn(Figures::scaled).hasSizeGreaterThan(90);

    list.remove(ROUND, before.entries().get(0).number(), REASON, "clerk");

    assertThat(list.compute(ROUND).entries())
        .filteredOn(entry -> points.containsKey(entry.number()))
        .hasSizeGreaterThan(90)
        .allSatisfy(entry -> assertThat(entry.figures()).isEqualTo(points.get(entry.number())));
  }

  @Test
  void nobodyIsTakenOffWithoutAReasonOrWhoIsNotOnTheList() {
    freeze();
    ListVersion version = list.compute(ROUND);
    String first = version.entries().get(0).number();
    String missed = version.missed().get(0).number();

    assertThatThrownBy(() -> list.remove(ROUND, first, "不宜", "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("理由");
    assertThatThrownBy(() -> list.remove(ROUND, missed, REASON, "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不在本次建议名单中");
    assertThat(list.excluded(ROUND)).isEmpty();
  }

  @Test
  void theChairmansOfficeApprovesOnlyWithTheNumberOfTheMinutes() {
    freeze();
    list.compute(ROUND);

    assertThatThrownBy(
            () -> resolutions.decide(ROUND, Resolution.Verdict.approve(" ", null), "chair"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("会议纪要编号");
    assertThat(list.approved(ROUND)).isEmpty();

    resolutions.decide(ROUND, Resolution.Verdict.approve("武工主纪〔2018〕9号", null), "chair");
    assertThat(list.approved(ROUND)).map(ListVersion::version).contains(1);
    String first = list.approved(ROUND).orElseThrow().entries().get(0).number();
    assertThat(list.entry(ROUND, first)).map(ListEntry::place).contains(1);
  }

  @Test
  void afterAnUpheldObjectionThePlaceIsFilledOnlyByTheChairmansDecision() {
    freeze();
    ListVersion approved = approve(list.compute(ROUND));
    String gone = approved.entries().get(4).number();
    list.exclude(ROUND, gone, REASON, "office");
    list.compute(ROUND);

    assertThat(resolutions.vacancies(ROUND)).containsExactly(gone);
    assertThatThrownBy(
            () -> resolutions.decide(ROUND, Resolution.Verdict.approve("10号", null), "chair"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("递补");
    assertThat(list.changes(ROUND).left()).contains(gone);

    resolutions.decide(ROUND, Resolution.Verdict.approve("10号", Vacancy.FILL), "chair");
    assertThat(list.approved(ROUND).orElseThrow().entries()).hasSize(100);
    assertThat(resolutions.vacancies(ROUND)).isEmpty();
  }

  @Test
  void aPlaceLeftEmptyMovesNobodyElse() {
    freeze();
    ListVersion approved = approve(list.compute(ROUND));
    String gone = otherThanFrontlineInAFullIndustry(approved);
    list.exclude(ROUND, gone, REASON, "office");
    list.compute(ROUND);

    resolutions.decide(ROUND, Resolution.Verdict.approve("10号", Vacancy.LEAVE), "chair");

    ListVersion shorter = list.approved(ROUND).orElseThrow();
    List<String> expected = new ArrayList<>(numbers(approved));
    expected.remove(gone);
    assertThat(numbers(shorter)).isEqualTo(expected);
    assertThat(shorter.entries()).extracting(ListEntry::place).startsWith(1, 2, 3).endsWith(99);
    assertThat(sentence(expected.get(98))).isEqualTo("入选，列建议名单第99位。");
    assertThat(sentence(gone)).isEqualTo("已退出，得分保持不变。");
    assertThat(sentence(notOn(shorter, gone))).isEqualTo("名单审定后有人退出，主席办公会决定空缺，不递补。");
  }

  @Test
  void whatAListWithAnEmptyPlaceHangsOnIsThatOfTheApprovedOneWithoutWhoLeft() {
    freeze();
    ListVersion approved = approve(list.compute(ROUND));
    Dependence before = dependences.of(ROUND).orElseThrow();
    assertThat(before.places()).isEqualTo(new Dependence.Places(100, 0));
    String gone = otherThanFrontlineInAFullIndustry(approved);
    list.exclude(ROUND, gone, REASON, "office");
    list.compute(ROUND);
    resolutions.decide(ROUND, Resolution.Verdict.approve("10号", Vacancy.LEAVE), "chair");

    Dependence after = dependences.of(ROUND).orElseThrow();

    assertThat(after.places()).isEqualTo(new Dependence.Places(100, 1));
    int swinging = before.swings().containsKey(gone) ? 1 : 0;
    assertThat(after.firm()).isEqualTo(before.firm() - 1 + swinging);
    assertThat(after.cases()).isEqualTo(without(gone, before.cases()));
    assertThat(after.stretches()).isEqualTo(without(gone, before.stretches()));
    assertThat(after.swings()).hasSize(before.swings().size() - swinging).doesNotContainKey(gone);
    assertThat(before.cases()).anyMatch(one -> !one.entering().isEmpty());
  }

  private static List<Dependence.Case> without(String gone, List<Dependence.Case> cases) {
    return cases.stream()
        .map(
            one ->
                new Dependence.Case(
                    one.name(),
                    one.line(),
                    one.entering().stream().filter(number -> !number.equals(gone)).toList(),
                    one.leaving().stream().filter(number -> !number.equals(gone)).toList()))
        .toList();
  }

  @Test
  void whenAnIndustryCannotBeFilledTheOfficeLetsItsNumberGiveWayWithAReason() {
    List<VoteListFile> files = VoteLists.of(rules);
    files.removeIf(file -> file.candidate().post().industry().equals("AGRI") && !one(file));
    freezer.freeze(ROUND, files);

    ListVersion none = list.compute(ROUND);
    assertThat(none.feasible()).isFalse();
    assertThat(none.outcome().impasse().clashes())
        .anySatisfy(c -> assertThat(c).contains("农业行业名额"));
    Impasse impasse = impasses.of(ROUND);
    assertThat(impasse.mayRelax()).isTrue();
    assertThat(impasse.relaxations()).containsExactly("农业行业名额由3至9人放宽为1至9人");

    assertThatThrownBy(() -> impasses.relax(ROUND, "", "clerk")).isInstanceOf(Refusal.class);
    impasses.relax(ROUND, "农业类参评人数不足，经研究放宽。", "clerk");
    assertThat(list.compute(ROUND).feasible()).isTrue();
    assertThatThrownBy(() -> impasses.of(ROUND)).isInstanceOf(Refusal.class);
  }

  @Test
  void theFrontlineShareNeverGivesWaySoThatFewerPeopleAreProposed() {
    List<VoteListFile> files =
        VoteLists.of(rules).stream()
            .map(file -> file.candidate().lot() % 2 == 0 ? file : notFrontline(file))
            .toList();
    freezer.freeze(ROUND, files);

    assertThat(list.compute(ROUND).feasible()).isFalse();
    Impasse impasse = impasses.of(ROUND);
    assertThat(impasse.mayRelax()).isFalse();
    assertThat(impasse.mostPlaces()).isBetween(1, 99);
    assertThatThrownBy(() -> impasses.relax(ROUND, REASON, "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能放宽");

    impasses.fewer(ROUND, impasse.mostPlaces(), REASON, "clerk");
    ListVersion fewer = list.compute(ROUND);
    assertThat(fewer.entries()).hasSize(impasse.mostPlaces());
    assertThat(fewer.frontline() * 100).isGreaterThanOrEqualTo(70L * fewer.entries().size());
  }

  private ListVersion approve(ListVersion version) {
    resolutions.decide(ROUND, Resolution.Verdict.approve("9号", null), "chair");
    return version;
  }

  private String otherThanFrontlineInAFullIndustry(ListVersion version) {
    Map<String, Long> industries =
        version.entries().stream()
            .collect(Collectors.groupingBy(e -> e.trade().industry(), Collectors.counting()));
    return version.entries().stream()
        .filter(entry -> !entry.trade().frontline())
        .filter(
            entry ->
                industries.get(entry.trade().industry())
                    > rules.industry(entry.trade().industry()).orElseThrow().minimum())
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static List<String> numbers(ListVersion version) {
    return version.entries().stream().map(ListEntry::number).toList();
  }

  private static boolean one(VoteListFile file) {
    return file.candidate().lot() == 12;
  }

  private static VoteListFile notFrontline(VoteListFile file) {
    Candidate was = file.candidate();
    Post post = was.post();
    return new VoteListFile(
        new Candidate(
            was.number(),
            new Post(false, post.industry(), post.jobType(), post.attributes()),
            was.marks(),
            was.lot(),
            false),
        file.kind(),
        file.votes());
  }

  private String sentence(String number) {
    return explanations.of(ROUND, number).orElseThrow().standing().own();
  }

  private String notOn(ListVersion version, String gone) {
    return candidates.of(ROUND).stream()
        .map(FrozenCandidate::number)
        .filter(number -> !version.numbers().contains(number) && !number.equals(gone))
        .findFirst()
        .orElseThrow();
  }
}
