package org.greatcraftsman.honor;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats and parses the numbers of certificates, such as 武工匠〔2018〕第001号. They are consecutive
 * within the year of the naming, over all rounds.
 */
final class AwardCertificateNumber {

  /**
   * A typed number after NFKC normalization and without white space: any kind of brackets, with or
   * without 第, 号 and leading zeros.
   */
  private static final Pattern INPUT =
      Pattern.compile("武工匠[\\[(〔【](\\d{4})[\\])〕】]第?0*(\\d{1,5})号?");

  private AwardCertificateNumber() {}

  /**
   * Formats a certificate number.
   *
   * @param serial the serial number within the year, from 1
   */
  static String of(int year, int serial) {
    return yearPrefix(year) + "第%03d号".formatted(serial);
  }

  /** The prefix of all certificate numbers of a year. */
  static String yearPrefix(int year) {
    return "武工匠〔%d〕".formatted(year);
  }

  /** Parses a typed certificate number; empty if the text is not one. */
  static Optional<String> parse(String typed) {
    if (typed == null || typed.length() > 60) {
      return Optional.empty();
    }
    String normalized = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher number = INPUT.matcher(normalized);
    return number.matches()
        ? Optional.of(of(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
        : Optional.empty();
  }
}
