package org.greatcraftsman.ranking;

/**
 * At least and at most so many seats.
 *
 * @param minimum 0 when there is none
 * @param maximum {@link Integer#MAX_VALUE} when there is none
 */
public record Bounds(int minimum, int maximum) {

  public static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE);

  /**
   * @throws IllegalArgumentException if the minimum is negative or above the maximum
   */
  public Bounds {
    if (minimum < 0 || maximum < minimum) {
      throw new IllegalArgumentException("no such bounds: " + minimum + ".." + maximum);
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
      throw new IllegalArgumentException("no bounds: " + text);
    }
    String maximum = text.substring(dots + 2);
    return new Bounds(
        Integer.parseInt(text.substring(0, dots)),
        maximum.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(maximum));
  }

  public boolean contains(int seats) {
    return minimum <= seats && seats <= maximum;
  }

  /** By how many seats the number lies outside; 0 within. */
  int distance(int seats) {
    return Math.max(0, Math.max(minimum - seats, seats - maximum));
  }

  @Override
  public String toString() {
    return minimum + ".." + (maximum == Integer.MAX_VALUE ? "" : maximum);
  }
}
