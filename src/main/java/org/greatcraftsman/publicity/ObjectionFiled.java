package org.greatcraftsman.publicity;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;

/**
 * Event: an objection has been filed.
 *
 * @param unit the code of the unit that recommended the person concerned
 */
public record ObjectionFiled(
    RoundId round, String number, NominationNumber nomination, UnitCode unit) {}
