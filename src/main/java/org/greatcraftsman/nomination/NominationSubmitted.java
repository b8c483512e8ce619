package org.greatcraftsman.nomination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.round.Channel;

/**
 * Event: a nomination was submitted and has opened a new file.
 *
 * @param submittedBy kind of the unit that submitted it; {@code PUBLIC} on the portal
 * @param employerUnionKind kind of the employer's union; {@code NONE} if there is none
 * @param routing units that work on the nomination
 */
public record NominationSubmitted(
    RoundId round,
    NominationNumber number,
    Channel channel,
    String submittedBy,
    String employerUnionKind,
    ResponsibleUnits routing) {

  /**
   * Codes of the units that work on a nomination.
   *
   * @param unit unit that recommends to the city federation
   * @param corrector unit whose clerk corrects a returned form
   * @param grassroots grassroots union; {@code null} if none is involved
   * @param employerUnion union of the employer; {@code null} if there is none
   */
  public record ResponsibleUnits(
      UnitCode unit, UnitCode corrector, UnitCode grassroots, UnitCode employerUnion) {}
}
