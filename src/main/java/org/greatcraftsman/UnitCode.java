package org.greatcraftsman;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Code of a trade union organisation or society, for example {@code jiangan}.
 *
 * @param value letters, digits and hyphens, at most 30 characters
 */
public record UnitCode(@JsonValue String value) implements Identifier, Comparable<UnitCode> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UnitCode {
    Identifier.requireText(value);
  }

  /**
   * Reads an identifier that a person typed; spaces around it do not count.
   *
   * @param text may be {@code null}
   * @return {@code null} if the text is {@code null} or blank
   */
  public static UnitCode ofNullable(String text) {
    return text == null || text.isBlank() ? null : new UnitCode(text.strip());
  }

  @Override
  public int compareTo(UnitCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
