package org.greatcraftsman.honor;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The honour of one named person.
 *
 * @param certificate the certificate's number, such as 武工匠〔2018〕第001号
 * @param serial the place in the roll, from 1: the order of the public notice
 * @param number the nomination's number
 * @param title the honour, such as 大城工匠
 * @param bonus in yuan
 */
public record Honour(
    String round,
    String certificate,
    int serial,
    String number,
    Honouree person,
    String title,
    BigDecimal bonus,
    Instant namedAt) {

  /**
   * Who was named, as printed in the notice.
   *
   * @param unitName the unit that recommended
   * @param trade the job type
   */
  public record Honouree(
      String name, String unitName, String employer, String industry, String trade) {}
}
