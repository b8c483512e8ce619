package org.greatcraftsman.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.calendar.WorkingDays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The shipped pack agrees with the notice of the round, and an invalid pack is rejected. */
class RulePackTest {

  private static final RulePackParser PARSER = new RulePackParser(new WorkingDays());
  private static String shipped;

  @BeforeAll
  static void readShippedPack() throws Exception {
    shipped =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
  }

  private static RulePack rules() {
    return PARSER.parse("wuhan-2", shipped).rules();
  }

  private static List<String> paths(String yaml) {
    return violations(yaml).stream().map(RulePackViolation::path).toList();
  }

  private static List<RulePackViolation> violations(String yaml) {
    InvalidRulePackException invalid =
        catchThrowableOfType(InvalidRulePackException.class, () -> PARSER.parse("changed", yaml));
    assertThat(invalid).as("the pack is invalid").isNotNull();
    return invalid.violations();
  }

  @Test
  void theShippedPackHoldsTheValuesThatTheNoticeFixes() {
    RulePack rules = rules();
    assertThat(rules.sizes()).isEqualTo(new RulePack.Sizes(180, 120, 100));
    assertThat(rules.weights()).isEqualTo(new RulePack.Weights(90, 10));
    assertThat(rules.frontline().percent()).isEqualTo(70);
    assertThat(rules.unitMinimums().union()).isEqualTo(20);
    assertThat(rules.unitMinimums().bureauOrEnterprise()).isEqualTo(5);
    assertThat(rules.nominations().channels()).containsExactlyInAnyOrder(Channel.values());
    assertThat(rules.publicity().workingDays()).isEqualTo(5);
  }

  @Test
  void everyRuleThatSetsAValueAndEveryOpenQuestionIsTheSourceOfAValue() {
    String used = rules().sources().values().stream().sorted().collect(Collectors.joining(" "));
    assertThat(rules().sources()).containsEntry("sizes.winners", "R10");
    // R2, R3, R7 and R15 set no value.
    assertThat(used.split(" "))
        .contains("R1", "R4", "R5", "R6", "R8", "R9", "R10", "R11", "R12", "R13", "R14")
        .contains("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12")
        .contains("G13", "G14", "G15");
  }

  @Test
  void seventyPerCentIsRoundedUp() {
    RulePack.Frontline frontline = rules().frontline();
    assertThat(frontline.minimumFor(100)).isEqualTo(70);
    assertThat(frontline.minimumFor(99)).isEqualTo(70);
    assertThat(frontline.minimumFor(101)).isEqualTo(71);
  }

  @ParameterizedTest
  @ValueSource(strings = {"age", "maximumAge", "sex", "education", "rank", "skillGrade", "honours"})
  void aLimitByAgeSexEducationRankSkillGradeOrHonoursIsRejected(String forbidden) {
    String leaf = forbidden + ": {value: 1, rule: O}\n";
    assertThat(violations(shipped + leaf))
        .singleElement()
        .satisfies(
            violation -> assertThat(violation.sentence()).contains(forbidden).contains("请删去"));
    for (String section :
        List.of("nominations", "expertMarks", "frontline", "sizes", "unitQuotas")) {
      assertThat(paths(shipped.replace("\n" + section + ":\n", "\n" + section + ":\n  " + leaf)))
          .containsExactly(section);
    }
    assertThat(
            paths(
                shipped.replace(
                    "[EXPERT_POINTS, CRITERION_4,", "[EXPERT_POINTS, " + forbidden + ",")))
        .containsExactly("tieBreaks.value");
  }

  @Test
  void allViolationsOfTheSchemaAndOfRelationsAreReportedTogether() {
    String invalid =
        shipped
            .replace("winners: {value: 100,", "winners: {value: many,")
            .replace("expertPercent: {value: 90,", "expertPercent: {value: 85,")
            .replace("panelSize: {value: 15,", "panelSize: {value: 14,")
            .replace(
                "votingEnd: {value: '2018-09-12T18:00'", "votingEnd: {value: '2018-09-31T18:00'")
            .replace("workingDays: {value: 5, rule: G8}", "workingDays: {value: 3, rule: X9}");
    assertThat(paths(invalid))
        .containsExactlyInAnyOrder(
            "sizes.winners.value",
            "weights",
            "expertMarks.panelSize",
            "schedule.votingEnd.value",
            "publicity.workingDays.value",
            "publicity.workingDays.rule");
    assertThat(violations(invalid))
        .allSatisfy(violation -> assertThat(violation.sentence()).matches(".*\\p{IsHan}.*[。]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "candidates: {value: 120, | candidates: {value: 181, | sizes.candidates",
        "winners: {value: 100, | winners: {value: 121, | sizes.winners",
        "maximum: 20} | maximum: 21} | expertMarks.criteria",
        "minimumMarks: {value: 5, | minimumMarks: {value: 8, | expertMarks.minimumMarks",
        "dropLowest: {value: 1, | dropLowest: {value: 4, | expertMarks.dropHighest",
        "VOTES, LOT] | LOT, VOTES] | tieBreaks.value",
        "code: C1, | code: C2, | expertMarks.criteria.value.0.code",
        "EXPLANATION, WAIVER] | EXPLANATION] | unitMinimums.belowMinimum",
        "minimumChoices: {value: 1, | minimumChoices: {value: 11, | ballots.minimumChoices",
        "minimum: 8 | minimum: 60 | industries",
        "code: STEEL | code: AUTO | industries.AUTO",
        "approvalEnd: {value: '2018-09-19 | approvalEnd: {value: '2018-09-21 |"
            + " schedule.publicityEnd",
        "votingEnd: {value: '2018-09-12 | votingEnd: {value: '2018-09-13 | schedule.VOTING_END",
        "reviewReminder: {value: '2018-09-10 | reviewReminder: {value: '2018-09-13 | schedule",
      })
  void aPackThatContradictsItselfIsRejected(String from, String to, String path) {
    String changed = shipped.replace(from, to);
    assertThat(changed).isNotEqualTo(shipped);
    assertThat(paths(changed)).contains(path);
  }

  @Test
  void theShippedPackHasNoUnitQuotas() {
    assertThat(rules().unitQuotas()).isEqualTo(new RulePack.UnitQuotas(List.of(), List.of()));
    assertThat(rules().sources()).containsEntry("unitQuotas.units", "O");
  }

  @Test
  void aPackMayHaveQuotasByRecommendingUnitAndByKindOfUnit() {
    RulePack.UnitQuotas quotas =
        PARSER
            .parse(
                "bounded",
                withUnitQuotas(
                    "{kind: DISTRICT, minimum: 30}, {kind: BUREAU, maximum: 20}",
                    "{code: jiangan, name: 江岸区总工会, minimum: 2, maximum: 12}"))
            .rules()
            .unitQuotas();
    assertThat(quotas.kinds())
        .containsExactly(
            new RulePack.KindQuota(
                RulePack.RecommendingUnitKind.DISTRICT, Optional.of(30), Optional.empty()),
            new RulePack.KindQuota(
                RulePack.RecommendingUnitKind.BUREAU, Optional.empty(), Optional.of(20)));
    assertThat(quotas.unitName("jiangan")).contains("江岸区总工会");
    assertThat(quotas.units().get(0).minimum()).contains(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kind: GRASSROOTS, minimum: 1} | | unitQuotas.kinds.value.0.kind | 只允许下列之一",
        "{kind: ZONE, minimum: 1}, {kind: ZONE, maximum: 9} | | unitQuotas.kinds.ZONE | 重复",
        "{kind: ZONE, minimum: 9, maximum: 8} | | unitQuotas.kinds.ZONE.minimum | 不能高于上限8",
        "{kind: ZONE, minimum: 60}, {kind: BUREAU, minimum: 41} | | unitQuotas.kinds | 下限之和为101",
        "{kind: DISTRICT, maximum: 19}, {kind: ZONE, maximum: 20}, {kind: BUREAU, maximum: 20},"
            + " {kind: ENTERPRISE, maximum: 20}, {kind: INDUSTRY_UNION, maximum: 20}"
            + " | | unitQuotas.kinds | 上限之和为99",
        " | {code: a, name: 甲, minimum: 1}, {code: a, name: 甲} | unitQuotas.units.a | 重复",
        " | {code: a, name: 甲, minimum: 3, maximum: 2} | unitQuotas.units.a.minimum | 不能高于上限2",
        " | {code: a, name: 甲, minimum: 101} | unitQuotas.units | 下限之和为101",
        " | {code: a b, name: 甲} | unitQuotas.units.value.0.code | 写法不对",
        " | {code: a, name: 甲, age: 1} | unitQuotas.units.value.0 | 请删去",
      })
  void anInvalidUnitQuotaIsReportedWithItsPath(
      String kinds, String units, String path, String sentence) {
    assertThat(violations(withUnitQuotas(kinds == null ? "" : kinds, units == null ? "" : units)))
        .anySatisfy(
            violation -> {
              assertThat(violation.path()).isEqualTo(path);
              assertThat(violation.sentence()).contains(sentence).endsWith("。");
            });
  }

  @Test
  void quotasOnFourKindsLeaveTheRemainingPlacesToTheFifth() {
    String four =
        "{kind: DISTRICT, maximum: 1}, {kind: ZONE, maximum: 1}, {kind: BUREAU, maximum: 1},"
            + " {kind: ENTERPRISE, maximum: 1}";
    assertThat(PARSER.parse("four", withUnitQuotas(four, "")).rules().unitQuotas().kinds())
        .hasSize(4);
  }

  @Test
  void aLockedPackWithoutTheUnitQuotasSectionHasNoQuotas() {
    String locked = PARSER.parse("wuhan-2", shipped).canonical();
    String before =
        locked.replaceFirst("\"unitQuotas\":\\{\"kinds\":.*?\\},\"units\":.*?\\}\\},", "");
    assertThat(before).isNotEqualTo(locked);
    assertThat(RulePackParser.parseLocked(before).rules().unitQuotas())
        .isEqualTo(RulePack.UnitQuotas.NONE);
  }

  private static String withUnitQuotas(String kinds, String units) {
    return shipped
        .replace("kinds: {value: [], ", "kinds: {value: [" + kinds + "], ")
        .replace("units: {value: [], ", "units: {value: [" + units + "], ");
  }

  @Test
  void aTextThatIsNotAPackIsRejectedWithAViolation() {
    assertThat(violations("a: [")).hasSize(1);
    assertThat(violations("")).isNotEmpty();
    assertThat(violations("- 1")).isNotEmpty();
    assertThat(violations(shipped + "edition: {value: 3, rule: R1}\n")).hasSize(1);
  }

  @Test
  void theHashDependsOnTheValuesAndNotOnTheLayout() {
    String hash = PARSER.parse("a", shipped).hash();
    String reordered =
        Stream.concat(
                Arrays.stream(shipped.split("\n"))
                    .filter(line -> !line.startsWith("title:") && !line.startsWith("#")),
                Arrays.stream(shipped.split("\n")).filter(line -> line.startsWith("title:")))
            .collect(Collectors.joining("\n"));
    assertThat(PARSER.parse("b", reordered).hash()).isEqualTo(hash);
    assertThat(PARSER.parse("c", shipped.replace("value: 180", "value: 181")).hash())
        .isNotEqualTo(hash);
  }

  @Test
  void aCanonicalTextIsReadBackAsTheSameRules() {
    ParsedRulePack pack = PARSER.parse("wuhan-2", shipped);
    assertThat(RulePackParser.parseLocked(pack.canonical())).isEqualTo(pack);
  }
}
