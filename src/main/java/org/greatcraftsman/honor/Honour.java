package org.greatcraftsman.honor;

import java.math.BigDecimal;
import java.time.Instant;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * The honour that one person received in the naming.
 *
 * @param certificate the certificate's number, such as 武工匠〔2018〕第001号
 * @param serial the position on the honour roll and on the public notice, from 1
 * @param number the nomination's number
 * @param title the title, such as 大城工匠
 * @param bonus the bonus, in yuan
 */
public record Honour(
    RoundId round,
    String certificate,
    int serial,
    NominationNumber number,
    Honouree person,
    String title,
    BigDecimal bonus,
    Instant namedAt) {

  /**
   * The person named, as printed in the public notice.
   *
   * @param unitName the name of the recommending unit
   * @param employer the organization where the person works
   * @param jobType the job type
   */
  public record Honouree(
      String name, String unitName, String employer, String industry, String jobType) {}
}
