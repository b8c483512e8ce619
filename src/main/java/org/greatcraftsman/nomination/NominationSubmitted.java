package org.greatcraftsman.nomination;

import org.greatcraftsman.round.Channel;

/**
 * A nomination was handed in and has a file of its own.
 *
 * @param submittedBy kind of the unit that handed it in; {@code PUBLIC} on the portal
 * @param employerUnionKind kind of the employer's union; {@code NONE} when there is none
 * @param routing the units that work on it
 */
public record NominationSubmitted(
    String round,
    String number,
    Channel channel,
    String submittedBy,
    String employerUnionKind,
    ResponsibleUnits routing) {

  /**
   * Codes of the units that work on a nomination.
   *
   * @param unit the unit that recommends to the city federation
   * @param corrector the unit whose clerk corrects a returned form
   * @param grassroots the grassroots union; {@code null} when the file comes from none
   * @param employerUnion the employer's union; {@code null} when there is none
   */
  public record ResponsibleUnits(
      String unit, String corrector, String grassroots, String employerUnion) {}
}
