package org.greatcraftsman.nomination;

/**
 * Who hands a nomination in.
 *
 * @param actor user id of a clerk; {@code portal} for a member of the public
 * @param unit the code of the clerk's unit; {@code null} for a member of the public
 */
public record Source(String actor, String unit) {

  private static final String PORTAL = "portal";

  /** A member of the public, on the portal. */
  public static Source portal() {
    return new Source(PORTAL, null);
  }

  /** A clerk of this unit. */
  public static Source clerk(String person, String unit) {
    return new Source(person, unit);
  }

  public boolean isPublic() {
    return unit == null;
  }
}
