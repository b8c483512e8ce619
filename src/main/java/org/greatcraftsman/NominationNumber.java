package org.greatcraftsman;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Number of a nomination and of its file, for example {@code GCC2-0417}.
 *
 * @param value the round's identifier, a hyphen and the serial number in the round
 */
public record NominationNumber(@JsonValue String value)
    implements Identifier, Comparable<NominationNumber> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NominationNumber {
    Identifier.requireText(value);
  }

  /** Returns the round in which the nomination was submitted; empty if the text names none. */
  public Optional<RoundId> round() {
    int end = value.lastIndexOf('-');
    return Optional.ofNullable(RoundId.ofNullable(value.substring(0, Math.max(end, 0))));
  }

  /**
   * Reads an identifier that a person typed; spaces around it do not count.
   *
   * @param text may be {@code null}
   * @return {@code null} if the text is {@code null} or blank
   */
  public static NominationNumber ofNullable(String text) {
    return text == null || text.isBlank() ? null : new NominationNumber(text.strip());
  }

  @Override
  public int compareTo(NominationNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
