package org.greatcraftsman.round;

/** Reads a round's rules from the canonical text under whose hash they were locked. */
public final class LockedRulePackReader {

  private LockedRulePackReader() {}

  /**
   * @throws IllegalStateException when the text was never that of a valid pack
   */
  public static RulePack read(String canonical) {
    return RulePackParser.parseLocked(canonical).rules();
  }
}
