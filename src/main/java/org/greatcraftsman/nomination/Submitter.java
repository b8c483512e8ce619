package org.greatcraftsman.nomination;

/**
 * Who hands a nomination in.
 *
 * @param actor user id of a clerk; {@code portal} for a member of the public
 * @param unit the code of the clerk's unit; {@code null} for a member of the public
 */
public record Submitter(String actor, String unit) {

  private static final String PORTAL = "portal";

  /** A member of the public, on the portal. */
  public static Submitter portal() {
    return new Submitter(PORTAL, null);
  }

  /** A clerk of this unit. */
  public static Submitter clerk(String person, String unit) {
    return new Submitter(person, unit);
  }

  public boolean isPublic() {
    return unit == null;
  }
}
