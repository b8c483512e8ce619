package org.greatcraftsman.security;

/** Masks personal data for readers who need to recognize a value but not to use it. */
public final class Masked {

  private Masked() {}

  /** Masks a telephone number, for example 138****1234. */
  public static String phone(String phone) {
    return masked(phone, 3, 4);
  }

  /** Masks an identity number, for example 420***********1234. */
  public static String idNumber(String idNumber) {
    return masked(idNumber, 3, 4);
  }

  private static String masked(String text, int first, int last) {
    if (text == null || text.length() <= first + last) {
      return "*".repeat(text == null ? 0 : text.length());
    }
    return text.substring(0, first)
        + "*".repeat(text.length() - first - last)
        + text.substring(text.length() - last);
  }
}
