package org.greatcraftsman.round;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if a rule pack is not valid; it holds all violations. */
public final class InvalidRulePackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RulePackViolation> violations;

  InvalidRulePackException(String name, List<RulePackViolation> violations) {
    super(
        violations.stream()
            .map(RulePackViolation::toString)
            .collect(
                Collectors.joining(
                    "\n  - ",
                    "规则包“" + name + "”有" + violations.size() + "处错误，请逐条改正后再启动：\n  - ",
                    "")));
    this.violations = List.copyOf(violations);
  }

  /** All violations: first those of the schema, then those of the relations between values. */
  public List<RulePackViolation> violations() {
    return violations;
  }
}
