package org.greatcraftsman;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an expert, for example {@code expert-1}. It is the user id of the expert's account.
 *
 * @param value user id of the account
 */
public record ExpertId(@JsonValue String value) implements Identifier, Comparable<ExpertId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ExpertId {
    Identifier.requireText(value);
  }

  /**
   * Reads an identifier that a person typed; spaces around it do not count.
   *
   * @param text may be {@code null}
   * @return {@code null} if the text is {@code null} or blank
   */
  public static ExpertId ofNullable(String text) {
    return text == null || text.isBlank() ? null : new ExpertId(text.strip());
  }

  @Override
  public int compareTo(ExpertId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
