package org.greatcraftsman.ranking;

/**
 * The bounds on the number of seats that count for a constraint.
 *
 * @param minimum 0 if there is no lower bound
 * @param maximum {@link Integer#MAX_VALUE} if there is no upper bound
 */
public record Bounds(int minimum, int maximum) {

  public static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE);

  /**
   * @throws IllegalArgumentException if the minimum is negative or above the maximum
   */
  public Bounds {
    if (minimum < 0 || maximum < minimum) {
      throw new IllegalArgumentException("invalid bounds: " + minimum + ".." + maximum);
    }
  }

  public static Bounds atLeast(int minimum) {
    return new Bounds(minimum, Integer.MAX_VALUE);
  }

  public static Bounds atMost(int maximum) {
    return new Bounds(0, maximum);
  }

  /**
   * Reads what {@link #toString()} wrote: {@code 3..9} or {@code 3..}.
   *
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static Bounds parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException("not bounds: " + text);
    }
    String maximum = text.substring(dots + 2);
    return new Bounds(
        Integer.parseInt(text.substring(0, dots)),
        maximum.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(maximum));
  }

  public boolean contains(int seats) {
    return minimum <= seats && seats <= maximum;
  }

  /** The number of seats by which a number violates the bounds; 0 within them. */
  int distance(int seats) {
    return Math.max(0, Math.max(minimum - seats, seats - maximum));
  }

  @Override
  public String toString() {
    return minimum + ".." + (maximum == Integer.MAX_VALUE ? "" : maximum);
  }
}
