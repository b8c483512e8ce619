package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutOutcome;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.SyntheticVoteLists;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.proof.ListVerifier;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * Edge cases from the points to the list and its certificate. The outcome of each is defined: a
 * certified list, or a certificate that no list is feasible, with the relaxations in Chinese.
 */
@OfficeTest
class EdgeRoundsTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final Mark COMMON = new Mark(15, 25, 15, 25);

  @Autowired RoundService rounds;
  @Autowired SampleVoteList sample;
  @Autowired CandidateService candidates;
  @Autowired FrozenRanking ranking;
  @Autowired ProposedListService list;
  @Autowired InfeasibilityService infeasibilities;
  @Autowired UnitService units;

  @BeforeEach
  void aRoundIsOpen() {
    rounds.open("wuhan-2", "office");
  }

  @Test
  void withoutVotesTheExpertPointsDecide() {
    ListVersion version = computeCertified(changedVoteList(file -> withVotes(file, 0)));

    assertThat(version.entries()).hasSize(100).extracting(ListEntry::place).isSorted();
    assertThat(version.entries())
        .allSatisfy(one -> assertThat(one.figures().formula()).contains(" + 10% × 0.0000 = "));
    assertThat(candidates.frozenNominees(ROUND))
        .hasSize(180)
        .allSatisfy(nominee -> assertThat(nominee.votePoints()).isEqualTo(Points.ZERO));
  }

  @Test
  void equalVotesForAllGiveEqualVotePoints() {
    ListVersion version = computeCertified(changedVoteList(file -> withVotes(file, 321)));

    assertThat(version.entries())
        .hasSize(100)
        .allSatisfy(one -> assertThat(one.figures().formula()).contains(" + 10% × 50.0000 = "));
  }

  @Test
  void withoutNormalizationEqualMarksOfAnExpertCountAsGiven() {
    ListVersion version =
        computeCertified(changedVoteList(EdgeRoundsTest::withEqualMarksOfOneExpert));

    assertThat(version.entries()).hasSize(100);
  }

  @Test
  void withNormalizationTheScaleOfAnExpertWithEqualMarksHasNoVariance() throws IOException {
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
    String setting = "normaliseWhenFilesDiffer: {value: ";
    rounds.reviseRules(
        ROUND, pack.replace(setting + "false", setting + "true"), "专家所见材料不同。", "office");

    ListVersion version =
        computeCertified(changedVoteList(EdgeRoundsTest::withEqualMarksOfOneExpert));

    assertThat(version.entries()).hasSize(100);
    assertThat(ranking.rank(ROUND).canonicalForm())
        .containsPattern("\nscale e01 80 0\n")
        .containsPattern("\nscale \\d");
  }

  @Test
  void nomineesWithTooFewMarksHaveNoPlaceAndTheListIsFilledFromTheOthers() {
    computeCertified(
        changedVoteList(file -> lot(file) > 110 ? withMarks(file, firstMarks(file, 4)) : file));

    assertThat(candidates.voteList(ROUND))
        .filteredOn(file -> file.outcome() == CutOutcome.TOO_FEW_MARKS)
        .hasSize(71)
        .allSatisfy(file -> assertThat(file.place()).isZero())
        .allSatisfy(file -> assertThat(file.outcome().label()).isEqualTo("有效评分份数不足，不参加排序"));
    assertThat(candidates.candidates(ROUND)).hasSize(109);
    assertThat(list.latest(ROUND).orElseThrow().entries()).hasSize(100);
  }

  @Test
  void theFreezeIsRefusedIfNoFileHasEnoughMarks() {
    List<VoteListNominee> unmarked = changedVoteList(file -> withMarks(file, firstMarks(file, 4)));

    assertThatThrownBy(() -> sample.freeze(unmarked))
        .isInstanceOf(Refusal.class)
        .hasMessage("投票名单中没有一份材料达到5份有效评分，请先安排专家补评，再产生候选人名单。");
    assertThat(candidates.isFrozen(ROUND)).isFalse();
  }

  @Test
  void aFileWithoutMarksHasNoPointsAndANullMarkIsRefused() {
    computeCertified(changedVoteList(file -> lot(file) == 1 ? withMarks(file, List.of()) : file));

    assertThat(candidates.frozenNominees(ROUND))
        .filteredOn(nominee -> nominee.number().equals(SyntheticVoteLists.number(0)))
        .singleElement()
        .satisfies(nominee -> assertThat(nominee.cut()).isEqualTo(CutOutcome.TOO_FEW_MARKS))
        .satisfies(nominee -> assertThat(nominee.result()).isNull());
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new Candidate(
                    "GCC2-0001",
                    new Post(true, "I", "J"),
                    Collections.singletonList(null),
                    1,
                    false));
  }

  @Test
  void theVotesDecideIfAllMarksAreZero() {
    ListVersion version =
        computeCertified(
            changedVoteList(file -> withMarks(file, Collections.nCopies(7, new Mark(0, 0, 0, 0)))));

    assertThat(version.entries())
        .hasSize(100)
        .allSatisfy(one -> assertThat(one.figures().formula()).startsWith("90% × 0.0000 + "));
  }

  @Test
  void aHundredIsSelectedFromAHundredAndNineteenCandidates() {
    ListVersion version = computeCertified(changedVoteList(file -> file).subList(0, 120));

    assertThat(candidates.candidates(ROUND)).hasSize(119);
    assertThat(version.entries()).hasSize(100);
    assertThat(version.missed()).hasSize(19);
  }

  @Test
  void withNinetyNineCandidatesTheLargestFeasibleNumberOfPlacesIsNamed() {
    ListVersion version = computeCertified(changedVoteList(file -> file).subList(0, 100));

    assertThat(version.feasible()).isFalse();
    assertThat(version.outcome().infeasibility().clashes()).contains("总名额须恰好100人，现有可选99人");
    assertThat(infeasibilities.current(ROUND).mostPlaces()).isEqualTo(99);
    infeasibilities.reducePlaces(ROUND, 99, "合格候选人只有九十九人，宁缺勿滥。", "office");
    assertThat(list.compute(ROUND).entries()).hasSize(99);
    assertThat(certificateFault()).isEmpty();
  }

  @Test
  void thePublishedLotsDecideIfAllCandidatesAreTied() {
    ListVersion version =
        computeCertified(
            changedVoteList(
                file -> withVotes(withMarks(file, Collections.nCopies(7, COMMON)), 10)));

    List<Integer> lots =
        version.entries().stream()
            .map(one -> Integer.parseInt(one.number().value().substring("GCC2-".length())))
            .toList();
    assertThat(lots).hasSize(100).isSorted();
    assertThat(version.missed())
        .allSatisfy(missed -> assertThat(missed.margin()).containsAnyOf("同分，按评分前公布的抽签号排后", "限制"));
  }

  @Test
  void withMinimumsOfNinetyUnitsAMarginNamesAllBindingConstraints() throws IOException {
    List<Unit> ninety =
        IntStream.rangeClosed(1, 90)
            .mapToObj(n -> new Unit(new UnitCode("U" + n), name(n), UnitKind.INDUSTRY_UNION, null))
            .toList();
    units.registerAll(ninety);
    String bounds =
        ninety.stream()
            .map(unit -> "{code: %s, name: %s, minimum: 1}".formatted(unit.code(), unit.name()))
            .collect(Collectors.joining(", "));
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
    String start = "units: {value: [";
    rounds.reviseRules(ROUND, pack.replace(start, start + bounds), "各产业工会至少一名。", "office");

    ListVersion version =
        computeCertified(changedVoteList(file -> recommendedBy(file, "U" + (lot(file) % 90 + 1))));

    assertThat(version.entries()).hasSize(100);
    assertThat(version.missed())
        .anySatisfy(
            missed ->
                assertThat(missed.margin())
                    .hasSizeGreaterThan(1000)
                    .contains("、" + name(10) + "推荐人选名额、"));
  }

  private static String name(int n) {
    return "武汉市第" + n + "产业工会暨所属企事业单位工会联合会";
  }

  private static VoteListNominee recommendedBy(VoteListNominee file, String unit) {
    Post original = file.candidate().post();
    Post post =
        new Post(original.frontline(), original.industry(), original.jobType())
            .with(Map.of(Attribute.UNIT, unit, Attribute.UNIT_KIND, "INDUSTRY_UNION"));
    return withPostAndMarks(file, post, file.candidate().marks());
  }

  @Test
  void withoutFrontlineWorkersNoListIsFeasible() {
    ListVersion version = computeCertified(changedVoteList(EdgeRoundsTest::notFrontline));

    assertThat(version.feasible()).isFalse();
    Infeasibility infeasibility = infeasibilities.current(ROUND);
    assertThat(infeasibility.clashes()).contains("一线职工比例须不少于70人，现有可选0人");
    assertThat(infeasibility.relaxations()).containsExactly("一线职工比例由不少于70人放宽为不少于0人");
    assertThat(infeasibility.mostPlaces()).isZero();
    assertThatThrownBy(() -> infeasibilities.relax(ROUND, "没有一线职工，申请放宽比例。", "office"))
        .isInstanceOf(Refusal.class)
        .hasMessage("总人数和一线职工占比由通知规定，不能放宽，请选择“按宁缺勿滥减少名额”。");
    assertThatThrownBy(() -> infeasibilities.reducePlaces(ROUND, 60, "没有一线职工，申请减少名额。", "office"))
        .isInstanceOf(Refusal.class)
        .hasMessage("无论减少到多少人，都不能满足通知的规定，请报主席办公会研究。");
  }

  /** Freezes the vote list, computes the list and verifies its certificate. */
  private ListVersion computeCertified(List<VoteListNominee> voteList) {
    sample.freeze(voteList);
    ListVersion version = list.compute(ROUND);
    assertThat(certificateFault()).isEmpty();
    return version;
  }

  private Optional<String> certificateFault() {
    return ListVerifier.findFault(ranking.rank(ROUND).canonicalForm());
  }

  private List<VoteListNominee> changedVoteList(UnaryOperator<VoteListNominee> change) {
    return SyntheticVoteLists.of(rounds.rules(ROUND)).stream().map(change).toList();
  }

  private static int lot(VoteListNominee file) {
    return file.candidate().lot();
  }

  private static List<Mark> firstMarks(VoteListNominee file, int marks) {
    return file.candidate().marks().subList(0, marks);
  }

  private static VoteListNominee withVotes(VoteListNominee file, long votes) {
    return new VoteListNominee(file.candidate(), file.kind(), votes);
  }

  private static VoteListNominee withMarks(VoteListNominee file, List<Mark> marks) {
    List<Mark> byExpert =
        IntStream.range(0, marks.size())
            .mapToObj(
                i -> {
                  Mark mark = marks.get(i);
                  String expert =
                      mark.expert().equals("-") ? "e%02d".formatted(i + 1) : mark.expert();
                  return new Mark(
                      expert, mark.group1(), mark.group2(), mark.group3(), mark.group4());
                })
            .toList();
    return withPostAndMarks(file, file.candidate().post(), byExpert);
  }

  /** Replaces each mark of the expert e01 by a mark of 80. */
  private static VoteListNominee withEqualMarksOfOneExpert(VoteListNominee file) {
    List<Mark> marks =
        file.candidate().marks().stream()
            .map(mark -> mark.expert().equals("e01") ? new Mark("e01", 15, 25, 15, 25) : mark)
            .toList();
    return withPostAndMarks(file, file.candidate().post(), marks);
  }

  private static VoteListNominee notFrontline(VoteListNominee file) {
    Post original = file.candidate().post();
    return withPostAndMarks(
        file,
        new Post(false, original.industry(), original.jobType(), original.attributes()),
        file.candidate().marks());
  }

  private static VoteListNominee withPostAndMarks(
      VoteListNominee file, Post post, List<Mark> marks) {
    Candidate original = file.candidate();
    return new VoteListNominee(
        new Candidate(original.number(), post, marks, original.lot(), false),
        file.kind(),
        file.votes());
  }
}
