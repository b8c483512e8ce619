package org.greatcraftsman;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a round, for example {@code GCC2}. It is the business key of the round's processes.
 *
 * @param value letters and digits, at most 32 characters
 */
public record RoundId(@JsonValue String value) implements Identifier, Comparable<RoundId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RoundId {
    Identifier.requireText(value);
  }

  /**
   * Reads an identifier that a person typed; spaces around it do not count.
   *
   * @param text may be {@code null}
   * @return {@code null} if the text is {@code null} or blank
   */
  public static RoundId ofNullable(String text) {
    return text == null || text.isBlank() ? null : new RoundId(text.strip());
  }

  @Override
  public int compareTo(RoundId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
