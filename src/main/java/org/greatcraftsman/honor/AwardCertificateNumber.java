package org.greatcraftsman.honor;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of certificates: 武工匠〔2018〕第001号. They run through the year of the naming. */
final class AwardCertificateNumber {

  /**
   * As people type it: any brackets, blanks, full-width digits, with or without the small words.
   */
  private static final Pattern INPUT =
      Pattern.compile("武工匠[\\[(〔【](\\d{4})[\\])〕】]第?0*(\\d{1,5})号?");

  private AwardCertificateNumber() {}

  static String of(int year, int running) {
    return yearPrefix(year) + "第%03d号".formatted(running);
  }

  /** What every number of this year begins with. */
  static String yearPrefix(int year) {
    return "武工匠〔%d〕".formatted(year);
  }

  /** Parses a typed certificate number; empty if it is none. */
  static Optional<String> parse(String typed) {
    if (typed == null || typed.length() > 60) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher number = INPUT.matcher(plain);
    return number.matches()
        ? Optional.of(of(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))))
        : Optional.empty();
  }
}
