package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Puts a solved list in order and finds the {@link Margin} of everyone who is not on it. What an
 * exchange breaks depends on the two groups alone, so of each group only the last on the list is
 * asked.
 */
final class MarginCalculator {

  private final ConstraintIndex rules;
  private final List<WeightedCandidate> bestFirst;
  private final OptimalSelection best;

  /** Of those who are not on the list, by place. */
  private final Margin[] margins;

  /** Constraints of which no seat can be given away, and to which none can be added. */
  private final BitSet atMinimum = new BitSet();

  private final BitSet atMaximum = new BitSet();

  /** The groups with seats, the one with the weakest seat first. */
  private final List<WeakestSeat> weakestFirst = new ArrayList<>();

  private record WeakestSeat(BitSet rules, WeightedCandidate seated) {}

  /**
   * @param bestFirst all who were offered
   */
  MarginCalculator(
      ConstraintIndex rules, List<WeightedCandidate> bestFirst, OptimalSelection best) {
    this.rules = rules;
    this.bestFirst = bestFirst;
    this.best = best;
    margins = new Margin[bestFirst.size()];
    for (int rule = 0; rule < rules.count(); rule++) {
      int seats = best.seatCounts().count(rule);
      atMinimum.set(rule, seats == rules.bounds(rule).minimum());
      atMaximum.set(rule, seats == rules.bounds(rule).maximum());
    }
    for (CandidateGroup group : best.groups()) {
      WeightedCandidate last = null;
      for (WeightedCandidate member : group.members()) {
        last = best.contains(member) ? member : last;
      }
      if (last != null) {
        weakestFirst.add(new WeakestSeat(group.constraints(), last));
      }
    }
    weakestFirst.sort(
        Comparator.comparingInt((WeakestSeat last) -> last.seated().index()).reversed());
    best.groups().forEach(this::margins);
  }

  Selection.Selected toSelected(Certificate certificate) {
    List<Selection.ListSeat> places = new ArrayList<>();
    List<Margin> others = new ArrayList<>();
    for (WeightedCandidate one : bestFirst) {
      if (best.contains(one)) {
        places.add(new Selection.ListSeat(places.size() + 1, one.contender()));
      } else {
        others.add(margins[one.index()]);
      }
    }
    return new Selection.Selected(places, others, certificate);
  }

  private void margins(CandidateGroup group) {
    // What the exchange with each of the last breaks, in their order, as far as it was asked.
    List<BitSet> broken = new ArrayList<>();
    for (WeightedCandidate member : group.members()) {
      if (!best.contains(member)) {
        margins[member.index()] = margin(member, group, broken);
      }
    }
  }

  private Margin margin(WeightedCandidate missed, CandidateGroup group, List<BitSet> broken) {
    BitSet protecting = new BitSet();
    for (int i = 0; i < weakestFirst.size(); i++) {
      WeightedCandidate seated = weakestFirst.get(i).seated();
      if (i == broken.size()) {
        broken.add(violated(weakestFirst.get(i).rules(), group.constraints()));
      }
      if (broken.get(i).isEmpty()) {
        Standing better = seated.contender().standing();
        Standing worse = missed.contender().standing();
        return new Margin.PointsMissing(
            missed.number(),
            seated.number(),
            better.points().minus(worse.points()),
            TieChain.deciding(better, worse),
            rules.constraints(protecting));
      }
      if (missed.index() < seated.index()) {
        protecting.or(broken.get(i));
      }
    }
    return new Margin.BlockedByConstraints(
        missed.number(), weakestFirst.get(0).seated().number(), rules.constraints(broken.get(0)));
  }

  /** The constraints that the list would break if the one group gave a seat to the other. */
  private BitSet violated(BitSet leaves, BitSet comes) {
    BitSet taken = (BitSet) leaves.clone();
    taken.andNot(comes);
    taken.and(atMinimum);
    BitSet added = (BitSet) comes.clone();
    added.andNot(leaves);
    added.and(atMaximum);
    taken.or(added);
    return taken;
  }
}
