package org.greatcraftsman.ranking;

import java.util.Comparator;

/**
 * The order of the candidates (rule G6) as a chain of links: more points; among equal points more
 * expert points, then the greater mean of group ④, of group ②, then more votes, then the smaller
 * lot. Lots are distinct, so this is a total order.
 */
public enum TieChain {
  POINTS(Comparator.comparing(Standing::points).reversed()),
  EXPERT_POINTS(Comparator.comparing((Standing standing) -> standing.merits().expert()).reversed()),
  GROUP_4(Comparator.comparing((Standing standing) -> standing.merits().group4()).reversed()),
  GROUP_2(Comparator.comparing((Standing standing) -> standing.merits().group2()).reversed()),
  VOTES(Comparator.comparingLong(Standing::votes).reversed()),
  LOT(Comparator.comparingInt(Standing::lot));

  /** The better candidate first. */
  public static final Comparator<Standing> BEST_FIRST = TieChain::compare;

  private final Comparator<Standing> comparator;

  TieChain(Comparator<Standing> comparator) {
    this.comparator = comparator;
  }

  /**
   * The first link in which two candidates differ.
   *
   * @throws IllegalArgumentException if they differ in none, which means that they have the same
   *     lot
   */
  public static TieChain deciding(Standing one, Standing other) {
    for (TieChain link : values()) {
      if (link.comparator.compare(one, other) != 0) {
        return link;
      }
    }
    throw new IllegalArgumentException("the same lot: " + one.number() + " and " + other.number());
  }

  private static int compare(Standing one, Standing other) {
    for (TieChain link : values()) {
      int order = link.comparator.compare(one, other);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
