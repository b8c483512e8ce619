package org.greatcraftsman.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.calendar.WorkingDays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The shipped rules say what the notice says, and no faulty pack gets through. */
class RulePackTest {

  private static final RulePackParser PARSER = new RulePackParser(new WorkingDays());
  private static String shipped;

  @BeforeAll
  static void read() throws Exception {
    shipped =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
  }

  private static RulePack rules() {
    return PARSER.parse("wuhan-2", shipped).rules();
  }

  private static List<String> paths(String yaml) {
    return faults(yaml).stream().map(RulePackFault::path).toList();
  }

  private static List<RulePackFault> faults(String yaml) {
    RulePackInvalid invalid =
        catchThrowableOfType(RulePackInvalid.class, () -> PARSER.parse("changed", yaml));
    assertThat(invalid).as("a fault was expected").isNotNull();
    return invalid.faults();
  }

  @Test
  void thePackSaysWhatTheNoticeFixes() {
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
  void everyRuleOfTheNoticeAndEveryOpenQuestionIsTheSourceOfAValueOrOfTheProcess() {
    String used = rules().sources().values().stream().sorted().collect(Collectors.joining(" "));
    assertThat(rules().sources()).containsEntry("sizes.winners", "R10");
    // R2, R3, R7 and R15 have no value: nothing can be set about them. R12 is the award.
    assertThat(used.split(" "))
        .contains("R1", "R4", "R5", "R6", "R8", "R9", "R10", "R11", "R12", "R13", "R14")
        .contains("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12")
        .contains("G13", "G14", "G15");
  }

  @Test
  void seventyPerCentIsRoundedUp() {
    RulePack.Frontline frontline = rules().frontline();
    assertThat(frontline.leastOf(100)).isEqualTo(70);
    assertThat(frontline.leastOf(99)).isEqualTo(70);
    assertThat(frontline.leastOf(101)).isEqualTo(71);
  }

  @ParameterizedTest
  @ValueSource(strings = {"age", "maximumAge", "sex", "education", "rank", "skillGrade", "honours"})
  void aLimitByAgeSexEducationRankGradeOrHonoursCannotBeExpressed(String forbidden) {
    String leaf = forbidden + ": {value: 1, rule: O}\n";
    assertThat(faults(shipped + leaf))
        .singleElement()
        .satisfies(fault -> assertThat(fault.sentence()).contains(forbidden).contains("请删去"));
    for (String section : List.of("nominations", "expertMarks", "frontline", "sizes")) {
      assertThat(paths(shipped.replace("\n" + section + ":\n", "\n" + section + ":\n  " + leaf)))
          .containsExactly(section);
    }
    assertThat(
            paths(
                shipped.replace(
                    "[EXPERT_POINTS, CRITERION_4,", "[EXPERT_POINTS, " + forbidden + ",")))
        .containsExactly("tieBreaks.value.1");
  }

  @Test
  void allFaultsOfShapeAndOfMeaningAreNamedAtOnce() {
    String faulty =
        shipped
            .replace("winners: {value: 100,", "winners: {value: many,")
            .replace("expertPercent: {value: 90,", "expertPercent: {value: 85,")
            .replace("panelSize: {value: 15,", "panelSize: {value: 14,")
            .replace(
                "votingEnd: {value: '2018-09-12T18:00'", "votingEnd: {value: '2018-09-31T18:00'")
            .replace("workingDays: {value: 5, rule: G8}", "workingDays: {value: 3, rule: X9}");
    assertThat(paths(faulty))
        .containsExactlyInAnyOrder(
            "sizes.winners.value",
            "weights",
            "expertMarks.panelSize",
            "schedule.votingEnd.value",
            "publicity.workingDays.value",
            "publicity.workingDays.rule");
    assertThat(faults(faulty))
        .allSatisfy(fault -> assertThat(fault.sentence()).matches(".*\\p{IsHan}.*[。]"));
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
        "VOTES, LOT] | LOT, VOTES] | tieBreaks",
        "minimumChoices: {value: 1, | minimumChoices: {value: 11, | ballots.minimumChoices",
        "minimum: 8 | minimum: 60 | industries",
        "code: STEEL | code: AUTO | industries.AUTO",
        "approvalEnd: {value: '2018-09-19 | approvalEnd: {value: '2018-09-21 | schedule.publicityEnd",
        "votingEnd: {value: '2018-09-12 | votingEnd: {value: '2018-09-13 | schedule.VOTING_END",
        "reviewReminder: {value: '2018-09-10 | reviewReminder: {value: '2018-09-13 | schedule",
      })
  void aPackThatContradictsItselfIsRefused(String from, String to, String path) {
    String changed = shipped.replace(from, to);
    assertThat(changed).isNotEqualTo(shipped);
    assertThat(paths(changed)).contains(path);
  }

  @Test
  void aTextThatIsNoPackIsRefusedAndNotAnError() {
    assertThat(faults("a: [")).hasSize(1);
    assertThat(faults("")).isNotEmpty();
    assertThat(faults("- 1")).isNotEmpty();
    assertThat(faults(shipped + "edition: {value: 3, rule: R1}\n")).hasSize(1);
  }

  @Test
  void theHashIsOfTheMeaningAndNotOfTheLayout() {
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
  void aLockedTextReadsBackAsTheSameRules() {
    ParsedPack pack = PARSER.parse("wuhan-2", shipped);
    assertThat(RulePackParser.locked(pack.canonical())).isEqualTo(pack);
  }
}
