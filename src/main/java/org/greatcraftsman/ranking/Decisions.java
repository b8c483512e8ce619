package org.greatcraftsman.ranking;

import java.util.BitSet;

/** Who has to be on the lists that are spoken of, and who must not be on them. */
final class Decisions {

  private final BitSet in = new BitSet();
  private final BitSet out = new BitSet();

  void decide(Weighed on, boolean seated) {
    in.set(on.place(), seated);
    out.set(on.place(), !seated);
  }

  void revoke(Weighed on) {
    in.clear(on.place());
    out.clear(on.place());
  }

  boolean in(Weighed one) {
    return in.get(one.place());
  }

  boolean out(Weighed one) {
    return out.get(one.place());
  }

  boolean open(Weighed one) {
    return !in(one) && !out(one);
  }

  /** How many have to be on the list. */
  int seats() {
    return in.cardinality();
  }
}
