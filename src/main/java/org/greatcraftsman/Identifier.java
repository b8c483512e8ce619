package org.greatcraftsman;

/**
 * Value that identifies one kind of thing in the application. The compiler tells the kinds apart,
 * where text would let a caller swap two of them.
 *
 * <p>An identifier is a character sequence, so that Spring's JDBC support, templates and string
 * methods take it as the text that it is. The textual form is always the bare value. An identifier
 * never equals a string: compare {@link #value()} or identifiers of one kind.
 */
public sealed interface Identifier extends CharSequence
    permits ExpertId, NominationNumber, RoundId, UnitCode {

  /** Returns the text of the identifier; never blank. */
  String value();

  @Override
  default int length() {
    return value().length();
  }

  @Override
  default char charAt(int index) {
    return value().charAt(index);
  }

  @Override
  default CharSequence subSequence(int start, int end) {
    return value().subSequence(start, end);
  }

  /** Refuses a text that identifies nothing. */
  static void requireText(String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("an identifier must not be blank");
    }
  }
}
