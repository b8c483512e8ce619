package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a {@link Proof} as a {@link Certificate}. */
final class Proving {

  private final SortedMap<Constraint, Bounds> constraints;
  private final List<Group> groups;
  private final Scale scale;
  private final Set<String> list;
  private final int missed;
  private final Map<String, Boolean> decided = new HashMap<>();

  /**
   * @param list whose worth no other list reaches
   * @param missed by how many seats it misses bounds
   */
  Proving(
      SortedMap<Constraint, Bounds> constraints,
      List<Group> groups,
      Scale scale,
      Collection<Weighed> list,
      int missed) {
    this.constraints = constraints;
    this.groups = groups;
    this.scale = scale;
    this.list = new HashSet<>();
    list.forEach(seated -> this.list.add(seated.number()));
    this.missed = missed;
  }

  Certificate of(Proof proof) {
    return new Certificate(step(proof));
  }

  private Certificate.Step step(Proof proof) {
    if (proof instanceof Proof.Branch branch) {
      Weighed on = branch.on();
      decided.put(on.number(), true);
      Certificate.Step in = step(branch.in());
      decided.put(on.number(), false);
      Certificate.Step out = step(branch.out());
      decided.remove(on.number());
      return new Certificate.Branch(on.number(), on.contender().standing().lot(), in, out);
    }
    Proof.Leaf leaf = (Proof.Leaf) proof;
    return new LeafProving(new TreeMap<>(leaf.prices()), leaf.divisor()).leaf();
  }

  /** A leaf; all weights are multiplied by the divisor. */
  private final class LeafProving {

    private final SortedMap<Constraint, Weight> prices;
    private final BigInteger divisor;
    private final Weight bound;

    LeafProving(SortedMap<Constraint, Weight> prices, BigInteger divisor) {
      this.prices = prices;
      this.divisor = divisor;
      bound = scale.bound().times(divisor);
    }

    Certificate.Leaf leaf() {
      prices.replaceAll((rule, price) -> isOfABound(price) ? pulled(rule, price) : price);
      prices.values().removeIf(price -> price.signum() == 0);
      Map<Constraint, String> onTheLine = onTheLine();
      List<Certificate.Price> written = new ArrayList<>();
      prices.forEach(
          (rule, price) ->
              written.add(
                  new Certificate.Price(
                      rule, onTheLine.getOrDefault(rule, "-"), scale.worth(price, divisor))));
      return new Certificate.Leaf(scale.worth(gap(), divisor), written);
    }

    private boolean isOfABound(Weight price) {
      return price.equals(bound) || price.equals(bound.negate());
    }

    /**
     * The price of a whole bound, moved towards zero until somebody is on the line, if the proof is
     * as good with it. Nobody else comes on the line or leaves it, so the other prices stand.
     */
    private Weight pulled(Constraint rule, Weight price) {
      boolean positive = price.signum() > 0;
      Bounds bounds = constraints.get(rule);
      int seats = 0;
      Weight way = positive ? price : price.negate();
      for (Group group : groups) {
        if (!group.rules().contains(rule)) {
          continue;
        }
        Weight threshold = group.threshold(prices);
        for (Weighed member : group.members()) {
          Boolean decision = decided.get(member.number());
          Weight left = left(member, threshold);
          if (decision == null && left.signum() == 0) {
            return price;
          }
          seats += decision == null ? (left.signum() > 0 ? 1 : 0) : decision ? 1 : 0;
          Weight distance = positive ? left.negate() : left;
          if (decision == null && distance.signum() > 0 && distance.compareTo(way) < 0) {
            way = distance;
          }
        }
      }
      if (positive ? seats > bounds.maximum() : seats < bounds.minimum()) {
        return price;
      }
      return positive ? price.minus(way) : price.plus(way);
    }

    private Map<Constraint, String> onTheLine() {
      Map<Constraint, String> onTheLine = new HashMap<>();
      for (Group group : groups) {
        Weight threshold = group.threshold(prices);
        for (Weighed member : group.members()) {
          if (weight(member).equals(threshold) && !decided.containsKey(member.number())) {
            group
                .rules()
                .forEach(
                    rule ->
                        onTheLine.merge(
                            rule,
                            member.number(),
                            (one, other) -> one.compareTo(other) < 0 ? one : other));
          }
        }
      }
      return onTheLine;
    }

    /** What the list is worth less what all that is left and the prices times the bounds make. */
    private Weight gap() {
      Weight gap = Weight.ZERO;
      Map<Constraint, Integer> seats = new HashMap<>();
      for (Group group : groups) {
        Weight threshold = group.threshold(prices);
        int listed = 0;
        for (Weighed member : group.members()) {
          boolean seated = list.contains(member.number());
          boolean counted =
              decided.getOrDefault(member.number(), weight(member).compareTo(threshold) > 0);
          if (seated != counted) {
            Weight left = left(member, threshold);
            gap = seated ? gap.plus(left) : gap.minus(left);
          }
          listed += seated ? 1 : 0;
        }
        for (Constraint rule : group.rules()) {
          seats.merge(rule, listed, Integer::sum);
        }
      }
      for (Map.Entry<Constraint, Weight> priced : prices.entrySet()) {
        Weight price = priced.getValue();
        Bounds bounds = constraints.get(priced.getKey());
        int binding = price.signum() > 0 ? bounds.maximum() : bounds.minimum();
        int counted = seats.getOrDefault(priced.getKey(), 0);
        gap = gap.plus(price.times(BigInteger.valueOf((long) counted - binding)));
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

    private Weight left(Weighed member, Weight threshold) {
      return weight(member).minus(threshold);
    }
  }
}
