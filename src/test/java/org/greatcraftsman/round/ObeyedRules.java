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
 * Base class of the tests that each rule of a package has an effect: if the value of a leaf of the
 * rule pack changes, the observed behaviour changes or the pack is rejected. {@link RuleLeavesTest}
 * checks that no leaf is missing.
 */
public abstract class ObeyedRules {

  private static final RulePackParser PARSER = new RulePackParser(new WorkingDays());

  /**
   * The leaves. {@link RuleLeavesTest} calls this method without an application context, so only
   * the observations may use injected beans.
   */
  public abstract List<RuleLeaf> leaves();

  /** Makes an observation while the given pack is in force, and reverts its effects. */
  protected Object observed(String pack, RuleLeaf.Observation observation) throws Exception {
    return observation.under(PARSER.parse("changed", pack).rules());
  }

  @TestFactory
  Stream<DynamicTest> anotherValueChangesTheBehaviourOrIsRejected() {
    return leaves().stream().map(leaf -> dynamicTest(leaf.path(), () -> check(leaf)));
  }

  private void check(RuleLeaf leaf) throws Exception {
    PARSER.parse("before", leaf.before());
    if (leaf.observation() == null) {
      assertThatThrownBy(() -> PARSER.parse("after", leaf.after()))
          .isInstanceOf(InvalidRulePackException.class);
      return;
    }
    Object before = resultOrRefusal(leaf.before(), leaf.observation());
    assertThat(resultOrRefusal(leaf.before(), leaf.observation()))
        .as("second observation under the same rules")
        .isEqualTo(before);
    assertThat(resultOrRefusal(leaf.after(), leaf.observation())).isNotEqualTo(before);
  }

  private Object resultOrRefusal(String pack, RuleLeaf.Observation observation) throws Exception {
    try {
      return observed(pack, observation);
    } catch (Refusal refused) {
      return refused.getMessage();
    }
  }
}
