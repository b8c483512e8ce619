package org.greatcraftsman.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.WorkingDays;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The leaves of the rule pack that one room obeys: with another value at a leaf the room does
 * something else, or the pack is refused. {@link RuleLeavesTest} checks that no leaf is missing.
 */
public abstract class ObeyedRules {

  private static final RulePackParser PARSER = new RulePackParser(new WorkingDays());

  /** The leaves; asked for without an office too, so that only the observations may use one. */
  public abstract List<RuleLeaf> leaves();

  /** What is observed while this pack is in force; nothing of it stays. */
  protected Object observed(String pack, RuleLeaf.Observation observation) throws Exception {
    return observation.under(PARSER.parse("changed", pack).rules());
  }

  @TestFactory
  Stream<DynamicTest> anotherValueMakesADifference() {
    return leaves().stream().map(leaf -> dynamicTest(leaf.path(), () -> check(leaf)));
  }

  private void check(RuleLeaf leaf) throws Exception {
    PARSER.parse("before", leaf.before());
    if (leaf.observation() == null) {
      assertThatThrownBy(() -> PARSER.parse("after", leaf.after()))
          .isInstanceOf(InvalidRulePackException.class);
      return;
    }
    Object before = answer(leaf.before(), leaf.observation());
    assertThat(answer(leaf.before(), leaf.observation()))
        .as("observed once more under the same rules")
        .isEqualTo(before);
    assertThat(answer(leaf.after(), leaf.observation())).isNotEqualTo(before);
  }

  private Object answer(String pack, RuleLeaf.Observation observation) throws Exception {
    try {
      return observed(pack, observation);
    } catch (Refusal refused) {
      return refused.getMessage();
    }
  }
}
