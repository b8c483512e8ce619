package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Calculator of the {@link Margin} of each candidate who is not on an optimal list. The constraints
 * that an exchange of one seat violates depend on the two groups only, so the calculator considers
 * only the weakest seated member of each group.
 */
final class MarginCalculator {

  private final ConstraintIndex constraints;
  private final List<WeightedCandidate> bestFirst;
  private final OptimalSelection optimum;

  /** By index; {@code null} for the candidates on the list. */
  private final Margin[] margins;

  /** The constraints that cannot lose a seat. */
  private final BitSet atMinimum = new BitSet();

  /** The constraints that cannot gain a seat. */
  private final BitSet atMaximum = new BitSet();

  /** The weakest seat of each group with seats, in ascending order of weight. */
  private final List<WeakestSeat> weakestFirst = new ArrayList<>();

  /**
   * The weakest seat of a group.
   *
   * @param constraints the constraints that count the members of the group
   */
  private record WeakestSeat(BitSet constraints, WeightedCandidate seated) {}

  /**
   * @param bestFirst all offered candidates
   */
  MarginCalculator(
      ConstraintIndex constraints, List<WeightedCandidate> bestFirst, OptimalSelection optimum) {
    this.constraints = constraints;
    this.bestFirst = bestFirst;
    this.optimum = optimum;
    margins = new Margin[bestFirst.size()];
    for (int index = 0; index < constraints.count(); index++) {
      int seats = optimum.seatCounts().count(index);
      atMinimum.set(index, seats == constraints.bounds(index).minimum());
      atMaximum.set(index, seats == constraints.bounds(index).maximum());
    }
    for (CandidateGroup group : optimum.groups()) {
      WeightedCandidate weakest = null;
      for (WeightedCandidate member : group.members()) {
        weakest = optimum.contains(member) ? member : weakest;
      }
      if (weakest != null) {
        weakestFirst.add(new WeakestSeat(group.constraints(), weakest));
      }
    }
    weakestFirst.sort(
        Comparator.comparingInt((WeakestSeat weakest) -> weakest.seated().index()).reversed());
    optimum.groups().forEach(this::calculateMargins);
  }

  Selection.Selected toSelected(Certificate certificate) {
    List<Selection.ListSeat> seats = new ArrayList<>();
    List<Margin> others = new ArrayList<>();
    for (WeightedCandidate candidate : bestFirst) {
      if (optimum.contains(candidate)) {
        seats.add(new Selection.ListSeat(seats.size() + 1, candidate.contender()));
      } else {
        others.add(margins[candidate.index()]);
      }
    }
    return new Selection.Selected(seats, others, certificate);
  }

  private void calculateMargins(CandidateGroup group) {
    // The constraints that an exchange with each weakest seat violates; computed on demand.
    List<BitSet> violated = new ArrayList<>();
    for (WeightedCandidate member : group.members()) {
      if (!optimum.contains(member)) {
        margins[member.index()] = margin(member, group, violated);
      }
    }
  }

  private Margin margin(WeightedCandidate missed, CandidateGroup group, List<BitSet> violated) {
    BitSet protecting = new BitSet();
    for (int i = 0; i < weakestFirst.size(); i++) {
      WeightedCandidate seated = weakestFirst.get(i).seated();
      if (i == violated.size()) {
        violated.add(violatedByExchange(weakestFirst.get(i).constraints(), group.constraints()));
      }
      if (violated.get(i).isEmpty()) {
        Standing better = seated.contender().standing();
        Standing worse = missed.contender().standing();
        return new Margin.PointsMissing(
            missed.number(),
            seated.number(),
            better.points().minus(worse.points()),
            TieChain.deciding(better, worse),
            constraints.getAll(protecting));
      }
      if (missed.index() < seated.index()) {
        protecting.or(violated.get(i));
      }
    }
    return new Margin.BlockedByConstraints(
        missed.number(),
        weakestFirst.get(0).seated().number(),
        constraints.getAll(violated.get(0)));
  }

  /** The constraints that the list would violate if one group gave a seat to another. */
  private BitSet violatedByExchange(BitSet losing, BitSet gaining) {
    BitSet belowMinimum = (BitSet) losing.clone();
    belowMinimum.andNot(gaining);
    belowMinimum.and(atMinimum);
    BitSet aboveMaximum = (BitSet) gaining.clone();
    aboveMaximum.andNot(losing);
    aboveMaximum.and(atMaximum);
    belowMinimum.or(aboveMaximum);
    return belowMinimum;
  }
}
