package org.greatcraftsman.round;

/** Reads a round's rules from the canonical text over which their hash is computed. */
public final class LockedRulePackReader {

  private LockedRulePackReader() {}

  /**
   * Reads the rules. The values are not validated again.
   *
   * @param canonical the canonical text (RFC 8785) of a locked rule pack
   * @throws IllegalStateException if the text does not have the structure of a rule pack
   */
  public static RulePack read(String canonical) {
    return RulePackParser.parseLocked(canonical).rules();
  }
}
