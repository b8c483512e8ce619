package org.greatcraftsman.nomination;

import org.greatcraftsman.UnitCode;

/**
 * The person who submits a nomination: a clerk or a member of the public.
 *
 * @param actor user id of a clerk; {@code portal} for a member of the public
 * @param unit code of the clerk's unit; {@code null} for a member of the public
 */
public record Submitter(String actor, UnitCode unit) {

  private static final String PORTAL = "portal";

  /** Returns the submitter for a member of the public, who uses the portal. */
  public static Submitter portal() {
    return new Submitter(PORTAL, null);
  }

  /** Returns the submitter for a clerk of this unit. */
  public static Submitter clerk(String person, UnitCode unit) {
    return new Submitter(person, unit);
  }

  public boolean isPublic() {
    return unit == null;
  }
}
