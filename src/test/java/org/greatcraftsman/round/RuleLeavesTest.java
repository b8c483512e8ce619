package org.greatcraftsman.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.desk.DeskRulesObeyedTest;
import org.greatcraftsman.determination.DeterminationRulesObeyedTest;
import org.greatcraftsman.honor.HonorRulesObeyedTest;
import org.greatcraftsman.nomination.NominationRulesObeyedTest;
import org.greatcraftsman.panel.PanelRulesObeyedTest;
import org.greatcraftsman.process.ProcessRulesObeyedTest;
import org.greatcraftsman.publicity.PublicityRulesObeyedTest;
import org.greatcraftsman.review.ReviewRulesObeyedTest;
import org.greatcraftsman.voting.VotingRulesObeyedTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every leaf of the rule pack is effective: the schema allows exactly one value, or another value
 * changes the behaviour of a package.
 */
class RuleLeavesTest {

  private static final RulePackParser PARSER = new RulePackParser(new WorkingDays());

  /** The tests that change the value of a leaf and observe the difference, one for each package. */
  private static final List<ObeyedRules> PACKAGES =
      List.of(
          new RoundRulesObeyedTest(),
          new NominationRulesObeyedTest(),
          new VotingRulesObeyedTest(),
          new PanelRulesObeyedTest(),
          new ReviewRulesObeyedTest(),
          new DeterminationRulesObeyedTest(),
          new PublicityRulesObeyedTest(),
          new HonorRulesObeyedTest(),
          new ProcessRulesObeyedTest(),
          new DeskRulesObeyedTest());

  @Test
  void everyLeafIsConstantInTheSchemaOrObeyedByAPackage() {
    Set<String> free = new TreeSet<>();
    RuleLeaves.all()
        .forEach(
            (path, schema) -> {
              if (!schema.has("const")) {
                free.add(path);
              }
            });
    Set<String> obeyed =
        PACKAGES.stream()
            .flatMap(tests -> tests.leaves().stream())
            .map(RuleLeaf::path)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(free).hasSizeGreaterThan(80);
    assertThat(obeyed).isEqualTo(free);
  }

  @TestFactory
  Stream<DynamicTest> aConstantLeafAcceptsNoOtherValue() {
    return RuleLeaves.all().entrySet().stream()
        .filter(leaf -> leaf.getValue().has("const"))
        .map(
            leaf ->
                dynamicTest(
                    leaf.getKey(),
                    () -> {
                      String place = leaf.getKey().replace("[]", "[0]");
                      String other = RuleLeaf.pack(place, other(leaf.getValue().get("const")));
                      assertThatThrownBy(() -> PARSER.parse("other", other))
                          .isInstanceOfSatisfying(
                              InvalidRulePackException.class,
                              invalid ->
                                  assertThat(invalid.violations())
                                      .anySatisfy(
                                          violation ->
                                              assertThat(violation.sentence()).startsWith("只允许")));
                    }));
  }

  private static String other(JsonNode constant) {
    if (constant.isBoolean()) {
      return String.valueOf(!constant.booleanValue());
    }
    return constant.isArray() ? "[]" : "OTHER";
  }
}
