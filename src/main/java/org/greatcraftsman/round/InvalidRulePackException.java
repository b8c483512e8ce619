package org.greatcraftsman.round;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used, with all of its faults at once. */
public final class InvalidRulePackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RulePackViolation> violations;

  InvalidRulePackException(String name, List<RulePackViolation> faults) {
    super(
        faults.stream()
            .map(RulePackViolation::toString)
            .collect(
                Collectors.joining(
                    "\n  - ", "规则包“" + name + "”有" + faults.size() + "处错误，请逐条改正后再启动：\n  - ", "")));
    this.violations = List.copyOf(faults);
  }

  /** Every fault, in the order of the file. */
  public List<RulePackViolation> violations() {
    return violations;
  }
}
