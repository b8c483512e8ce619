package org.greatcraftsman.round;

/**
 * A violation of the schema or of the relations between values in a rule pack.
 *
 * @param path the path of the value, such as {@code sizes.winners.value}
 * @param sentence a Chinese sentence that says what is wrong and what is allowed
 */
public record RulePackViolation(String path, String sentence) {

  @Override
  public String toString() {
    return path + ":" + sentence;
  }
}
