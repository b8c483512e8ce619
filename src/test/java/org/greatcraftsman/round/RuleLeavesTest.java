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
 * Every leaf of the rule pack is a promise to the public: either the schema allows one value alone,
 * or a room does something else when the value is another one.
 */
class RuleLeavesTest {

  private static final RulePackParser PARSER = new RulePackParser(new WorkingDays());

  /** The rooms' leaves; each of these tests changes the value and looks for the difference. */
  private static final List<ObeyedRules> ROOMS =
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
  void everyLeafIsFixedByTheSchemaOrObeyedByARoom() {
    Set<String> free = new TreeSet<>();
    RuleLeaves.all()
        .forEach(
            (path, schema) -> {
              if (!schema.has("const")) {
                free.add(path);
              }
            });
    Set<String> obeyed =
        ROOMS.stream()
            .flatMap(room -> room.leaves().stream())
            .map(RuleLeaf::path)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(free).hasSizeGreaterThan(80);
    assertThat(obeyed).isEqualTo(free);
  }

  @TestFactory
  Stream<DynamicTest> aFixedLeafTakesNoOtherValue() {
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
                                          fault -> assertThat(fault.sentence()).startsWith("只允许")));
                    }));
  }

  private static String other(JsonNode fixed) {
    if (fixed.isBoolean()) {
      return String.valueOf(!fixed.booleanValue());
    }
    return fixed.isArray() ? "[]" : "OTHER";
  }
}
