package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes a {@link Proof} as a {@link Certificate}. */
final class Proving {

  private final Rules rules;
  private final List<Group> groups;
  private final Scale scale;
  private final BitSet list;
  private final int missed;
  private final Decisions decisions = new Decisions();

  /**
   * @param list the places of those on the list whose worth no other list reaches
   * @param missed by how many seats it misses bounds
   */
  Proving(Rules rules, List<Group> groups, Scale scale, BitSet list, int missed) {
    this.rules = rules;
    this.groups = groups;
    this.scale = scale;
    this.list = list;
    this.missed = missed;
  }

  Certificate of(Proof proof) {
    return new Certificate(step(proof));
  }

  private Certificate.Step step(Proof proof) {
    if (proof instanceof Proof.Branch branch) {
      Weighed on = branch.on();
      decisions.decide(on, true);
      Certificate.Step in = step(branch.in());
      decisions.decide(on, false);
      Certificate.Step out = step(branch.out());
      decisions.revoke(on);
      return new Certificate.Branch(on.number(), on.contender().standing().lot(), in, out);
    }
    Proof.Leaf leaf = (Proof.Leaf) proof;
    return new LeafProving(leaf.prices().clone(), leaf.divisor()).leaf();
  }

  /** A leaf; all weights are multiplied by the divisor. */
  private final class LeafProving {

    private final Weight[] prices;
    private final BigInteger divisor;
    private final Weight bound;

    LeafProving(Weight[] prices, BigInteger divisor) {
      this.prices = prices;
      this.divisor = divisor;
      bound = scale.bound().times(divisor);
    }

    Certificate.Leaf leaf() {
      for (int rule = 0; rule < prices.length; rule++) {
        if (prices[rule].equals(bound) || prices[rule].equals(bound.negate())) {
          prices[rule] = pulled(rule);
        }
      }
      String[] onTheLine = onTheLine();
      List<Certificate.Price> written = new ArrayList<>();
      for (int rule = 0; rule < prices.length; rule++) {
        if (prices[rule].signum() != 0) {
          String first = onTheLine[rule] == null ? "-" : onTheLine[rule];
          written.add(
              new Certificate.Price(rules.name(rule), first, scale.worth(prices[rule], divisor)));
        }
      }
      return new Certificate.Leaf(scale.worth(gap(), divisor), written);
    }

    /**
     * The price of a whole bound, moved towards zero until somebody is on the line, if the proof is
     * as good with it. Nobody else comes on the line or leaves it, so the other prices stand.
     */
    private Weight pulled(int rule) {
      Weight price = prices[rule];
      boolean positive = price.signum() > 0;
      int seats = 0;
      Weight way = positive ? price : price.negate();
      for (Group group : groups) {
        if (!group.rules().get(rule)) {
          continue;
        }
        Weight threshold = group.threshold(prices);
        for (Weighed member : group.members()) {
          if (decisions.open(member)) {
            Weight left = weight(member).minus(threshold);
            if (left.signum() == 0) {
              return price;
            }
            seats += left.signum() > 0 ? 1 : 0;
            Weight distance = positive ? left.negate() : left;
            if (distance.signum() > 0 && distance.compareTo(way) < 0) {
              way = distance;
            }
          } else {
            seats += decisions.in(member) ? 1 : 0;
          }
        }
      }
      Bounds bounds = rules.bounds(rule);
      if (positive ? seats > bounds.maximum() : seats < bounds.minimum()) {
        return price;
      }
      return positive ? price.minus(way) : price.plus(way);
    }

    /** By constraint, the first by number of those who are on the line. */
    private String[] onTheLine() {
      String[] onTheLine = new String[prices.length];
      for (Group group : groups) {
        Weight threshold = group.threshold(prices);
        BitSet counting = group.rules();
        for (Weighed member : group.members()) {
          if (decisions.open(member) && weight(member).equals(threshold)) {
            for (int rule = counting.nextSetBit(0);
                rule >= 0;
                rule = counting.nextSetBit(rule + 1)) {
              String other = onTheLine[rule];
              if (other == null || member.number().compareTo(other) < 0) {
                onTheLine[rule] = member.number();
              }
            }
          }
        }
      }
      return onTheLine;
    }

    /** What the list is worth less what all that is left and the prices times the bounds make. */
    private Weight gap() {
      Weight gap = Weight.ZERO;
      for (Group group : groups) {
        Weight threshold = group.threshold(prices);
        for (Weighed member : group.members()) {
          boolean seated = list.get(member.place());
          boolean counted =
              decisions.open(member)
                  ? weight(member).compareTo(threshold) > 0
                  : decisions.in(member);
          if (seated != counted) {
            Weight left = weight(member).minus(threshold);
            gap = seated ? gap.plus(left) : gap.minus(left);
          }
        }
      }
      SeatCount seats = new SeatCount(rules, groups, list);
      for (int rule = 0; rule < prices.length; rule++) {
        Bounds bounds = rules.bounds(rule);
        int sign = prices[rule].signum();
        if (sign != 0) {
          int over = seats.of(rule) - (sign > 0 ? bounds.maximum() : bounds.minimum());
          gap = gap.plus(prices[rule].times(BigInteger.valueOf(over)));
        }
      }
      gap = gap.minus(bound.times(BigInteger.valueOf(missed)));
      if (gap.signum() < 0) {
        throw new IllegalStateException("the list is not proved: " + gap);
      }
      return gap;
    }

    private Weight weight(Weighed member) {
      return member.weight().times(divisor);
    }
  }
}
