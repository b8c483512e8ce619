package org.greatcraftsman.round;

/** Reads a round's rules from the canonical text under whose hash they were locked. */
public final class LockedRules {

  private LockedRules() {}

  /**
   * @throws IllegalStateException when the text was never that of a valid pack
   */
  public static RulePack of(String canonical) {
    return RulePackParser.locked(canonical).rules();
  }
}
