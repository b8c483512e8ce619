package org.greatcraftsman.security;

/** Personal data as it may be shown to people who need to recognise it, not to use it. */
public final class Masked {

  private Masked() {}

  /** For example 138****1234. */
  public static String phone(String phone) {
    return masked(phone, 3, 4);
  }

  /** For example 420***********1234. */
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
