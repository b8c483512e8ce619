package org.greatcraftsman.publicity;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;

/**
 * A person as printed in a notice.
 *
 * @param position the position in the notice, from 1
 * @param number the nomination's number
 * @param unitCode the code of the recommending unit
 * @param employer the organization where the person works
 * @param jobType the job type
 */
public record NoticeLine(
    int position,
    NominationNumber number,
    String name,
    UnitCode unitCode,
    String unitName,
    String employer,
    String industry,
    String jobType,
    boolean frontline) {

  NoticeLine withPosition(int place) {
    return new NoticeLine(
        place, number, name, unitCode, unitName, employer, industry, jobType, frontline);
  }
}
