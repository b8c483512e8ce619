package org.greatcraftsman.ranking;

import java.util.Comparator;

/**
 * Who stands before whom (rule G6): more points; among equals more expert points, then more in
 * group ④, then in group ②, then more votes, then the smaller lot. Lots differ, so that this is a
 * total order and there is always one answer.
 */
public enum TieChain {
  POINTS(Comparator.comparing(Standing::points).reversed()),
  EXPERT_POINTS(Comparator.comparing((Standing standing) -> standing.merits().expert()).reversed()),
  GROUP_4(Comparator.comparing((Standing standing) -> standing.merits().group4()).reversed()),
  GROUP_2(Comparator.comparing((Standing standing) -> standing.merits().group2()).reversed()),
  VOTES(Comparator.comparingLong(Standing::votes).reversed()),
  LOT(Comparator.comparingInt(Standing::lot));

  /** The better first. */
  public static final Comparator<Standing> BEST_FIRST = TieChain::compare;

  private final Comparator<Standing> link;

  TieChain(Comparator<Standing> link) {
    this.link = link;
  }

  /**
   * The first link in which the two differ.
   *
   * @throws IllegalArgumentException if they differ in none, which means that a lot was given twice
   */
  public static TieChain deciding(Standing one, Standing other) {
    for (TieChain chain : values()) {
      if (chain.link.compare(one, other) != 0) {
        return chain;
      }
    }
    throw new IllegalArgumentException("the same lot: " + one.number() + " and " + other.number());
  }

  private static int compare(Standing one, Standing other) {
    for (TieChain chain : values()) {
      int order = chain.link.compare(one, other);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
