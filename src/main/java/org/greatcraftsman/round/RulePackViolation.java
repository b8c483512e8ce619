package org.greatcraftsman.round;

/**
 * One fault of a rule pack.
 *
 * @param path where, for example {@code sizes.winners.value}
 * @param sentence what is wrong and what is allowed, in Chinese
 */
public record RulePackViolation(String path, String sentence) {

  @Override
  public String toString() {
    return path + ":" + sentence;
  }
}
