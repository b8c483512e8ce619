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
final class Margins {

  private final Rules rules;
  private final List<Weighed> bestFirst;
  private final BestList best;

  /** Of those who are not on the list, by place. */
  private final Margin[] margins;

  /** Constraints of which no seat can be given away, and to which none can be added. */
  private final BitSet scarce = new BitSet();

  private final BitSet crowded = new BitSet();

  /** The groups with seats, the one with the weakest seat first. */
  private final List<Last> lastFirst = new ArrayList<>();

  private record Last(BitSet rules, Weighed seated) {}

  /**
   * @param bestFirst all who were offered
   */
  Margins(Rules rules, List<Weighed> bestFirst, BestList best) {
    this.rules = rules;
    this.bestFirst = bestFirst;
    this.best = best;
    margins = new Margin[bestFirst.size()];
    for (int rule = 0; rule < rules.number(); rule++) {
      int seats = best.seats().of(rule);
      scarce.set(rule, seats == rules.bounds(rule).minimum());
      crowded.set(rule, seats == rules.bounds(rule).maximum());
    }
    for (Group group : best.groups()) {
      Weighed last = null;
      for (Weighed member : group.members()) {
        last = best.holds(member) ? member : last;
      }
      if (last != null) {
        lastFirst.add(new Last(group.rules(), last));
      }
    }
    lastFirst.sort(Comparator.comparingInt((Last last) -> last.seated().place()).reversed());
    best.groups().forEach(this::margins);
  }

  Selection.Selected selected(Certificate certificate) {
    List<Selection.Seat> places = new ArrayList<>();
    List<Margin> others = new ArrayList<>();
    for (Weighed one : bestFirst) {
      if (best.holds(one)) {
        places.add(new Selection.Seat(places.size() + 1, one.contender()));
      } else {
        others.add(margins[one.place()]);
      }
    }
    return new Selection.Selected(places, others, certificate);
  }

  private void margins(Group group) {
    // What the exchange with each of the last breaks, in their order, as far as it was asked.
    List<BitSet> broken = new ArrayList<>();
    for (Weighed member : group.members()) {
      if (!best.holds(member)) {
        margins[member.place()] = margin(member, group, broken);
      }
    }
  }

  private Margin margin(Weighed missed, Group group, List<BitSet> broken) {
    BitSet protecting = new BitSet();
    for (int i = 0; i < lastFirst.size(); i++) {
      Weighed seated = lastFirst.get(i).seated();
      if (i == broken.size()) {
        broken.add(broken(lastFirst.get(i).rules(), group.rules()));
      }
      if (broken.get(i).isEmpty()) {
        Standing better = seated.contender().standing();
        Standing worse = missed.contender().standing();
        return new Margin.PointsMissing(
            missed.number(),
            seated.number(),
            better.points().minus(worse.points()),
            TieChain.deciding(better, worse),
            rules.names(protecting));
      }
      if (missed.place() < seated.place()) {
        protecting.or(broken.get(i));
      }
    }
    return new Margin.ConstraintInTheWay(
        missed.number(), lastFirst.get(0).seated().number(), rules.names(broken.get(0)));
  }

  /** The constraints that the list would break if the one group gave a seat to the other. */
  private BitSet broken(BitSet leaves, BitSet comes) {
    BitSet taken = (BitSet) leaves.clone();
    taken.andNot(comes);
    taken.and(scarce);
    BitSet added = (BitSet) comes.clone();
    added.andNot(leaves);
    added.and(crowded);
    taken.or(added);
    return taken;
  }
}
