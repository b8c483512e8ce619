package org.greatcraftsman.honor;

import java.time.LocalDate;

/** The result of checking whether a certificate is genuine. */
public sealed interface AwardCertificateVerification {

  /** The result as one Chinese sentence. */
  String sentence();

  /**
   * A genuine certificate: the entered name is that of the person to whom it was awarded.
   *
   * @param number the certificate's number as printed
   * @param namedOn the day of the naming
   */
  record Genuine(
      String number, Honour.Honouree person, String title, LocalDate namedOn, String sentence)
      implements AwardCertificateVerification {}

  /**
   * An unknown certificate: the number does not exist, or the name is another person's. The result
   * does not reveal which.
   */
  record Unknown(String sentence) implements AwardCertificateVerification {}
}
