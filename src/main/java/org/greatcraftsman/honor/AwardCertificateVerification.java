package org.greatcraftsman.honor;

import java.time.LocalDate;

/** The result of checking whether a certificate is genuine. */
public sealed interface AwardCertificateVerification {

  /** One sentence for the page. */
  String sentence();

  /**
   * Number and name belong together.
   *
   * @param number as it is printed
   */
  record Genuine(
      String number, Honour.Honouree person, String title, LocalDate namedOn, String sentence)
      implements AwardCertificateVerification {}

  /** There is no such number, or it is not this person's: which of both is not said. */
  record Unknown(String sentence) implements AwardCertificateVerification {}
}
