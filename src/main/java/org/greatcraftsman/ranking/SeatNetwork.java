package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The seats as a circulation: start → frontline or not → job type → industry → list → start. Every
 * unit of flow is a seat; every constraint is an arc; each {@link Group} is an arc. Since frontline
 * is one partition and industries with their job types are a nested family, each constraint is the
 * flow through one place, and a circulation of greatest worth is the best list.
 *
 * <p>Bounds are not enforced but priced: meeting one outweighs any points. So the same flow is the
 * best list when the rules can be met, and shows the smallest relaxation when they cannot. Only the
 * size is never exceeded.
 *
 * <p>Each place has a potential; what potentials fall by along a constraint is its price. Solved by
 * successive longest paths from a start that is nearly right: at given potentials every arc takes
 * the flow that is best for it alone; what then is too much in one place and too little in another
 * is carried there along paths on which least is lost, one unit at a time, after which no
 * circulation gains. Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, <i>Network Flows</i> (1993),
 * section 9.7 (successive shortest paths from a pseudoflow that is optimal for its potentials) and
 * chapter 14 (convex costs, scaling: potentials for units of 2k seats are the start for units of k
 * seats). The proofs use only addition and order, so they hold in the ordered group of weights.
 * Time: for each scale about as many paths as there are groups, each by label correcting (chapter
 * 5); the number of candidates enters by its logarithm only, but for sorting and weighing them.
 */
final class SeatNetwork {

  private static final int LIST = 0;

  /** Units on the coarsest scale for each group: fewer would not show how a group runs. */
  private static final int UNITS = 4;

  private final List<Group> groups;
  private final Map<Constraint, Integer> places = new HashMap<>();
  private final Map<Constraint, Arc.Quota> quotas = new TreeMap<>();
  private final List<Arc.Seats> seats = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();
  private final List<Arc> backwards;
  private final Weight[] potentials;

  /**
   * @param constraints the bounds to meet; one that is missing does not bind
   * @param bound what meeting one bound is worth
   */
  SeatNetwork(SortedMap<Constraint, Bounds> constraints, List<Group> groups, Weight bound) {
    this.groups = groups;
    constraints.keySet().forEach(rule -> places.put(rule, places.size() + 1));
    int start = places.getOrDefault(Constraint.ofSize(), LIST);
    for (Group group : groups) {
      Arc.Seats arc =
          new Arc.Seats(
              places.getOrDefault(group.rule(Constraint.Kind.FRONTLINE), start),
              places.getOrDefault(
                  group.rule(Constraint.Kind.JOB_TYPE),
                  places.getOrDefault(group.rule(Constraint.Kind.INDUSTRY), LIST)),
              group.members());
      seats.add(arc);
    }
    constraints.forEach((rule, bounds) -> quotas.put(rule, quota(rule, bounds, start, bound)));
    inOrderOfFlow();
    backwards = new ArrayList<>(arcs);
    Collections.reverse(backwards);
    potentials = new Weight[places.size() + 1];
    Arrays.fill(potentials, Weight.ZERO);
  }

  private Arc.Quota quota(Constraint rule, Bounds bounds, int start, Weight bound) {
    int place = places.get(rule);
    return switch (rule.kind()) {
      case SIZE -> new Arc.Quota(LIST, place, bounds, true, bound);
      case FRONTLINE -> new Arc.Quota(start, place, bounds, false, bound);
      case JOB_TYPE -> {
        Constraint industry = Constraint.ofIndustry(rule.industry());
        yield new Arc.Quota(place, places.getOrDefault(industry, LIST), bounds, false, bound);
      }
      case INDUSTRY -> new Arc.Quota(place, LIST, bounds, false, bound);
      case UNIT, UNIT_KIND -> throw new IllegalArgumentException("not in a flow: " + rule);
    };
  }

  /** So that one pass over the arcs carries a label all the way round. */
  private void inOrderOfFlow() {
    for (Constraint.Kind kind :
        List.of(Constraint.Kind.FRONTLINE, Constraint.Kind.JOB_TYPE, Constraint.Kind.INDUSTRY)) {
      quotas.forEach(
          (rule, arc) -> {
            if (rule.kind() == kind) {
              arcs.add(arc);
            }
          });
      if (kind == Constraint.Kind.FRONTLINE) {
        arcs.addAll(seats);
      }
    }
    if (quotas.containsKey(Constraint.ofSize())) {
      arcs.add(quotas.get(Constraint.ofSize()));
    }
  }

  /**
   * Finds the circulation of greatest worth.
   *
   * @param threshold a guess of what a seat has to be worth: the size's price if nothing else bound
   */
  SeatNetwork solve(Weight threshold) {
    for (Arc.Seats arc : seats) {
      potentials[arc.to] = threshold;
    }
    quotas.forEach(
        (rule, arc) -> {
          if (arc.to == LIST || rule.kind() == Constraint.Kind.JOB_TYPE) {
            potentials[arc.from] = threshold;
          }
        });
    potentials[LIST] = threshold;
    int members = groups.stream().mapToInt(group -> group.members().size()).sum();
    int coarsest = Integer.highestOneBit(1 + members / (1 + UNITS * groups.size()));
    for (int stride = coarsest; stride > 0; stride /= 2) {
      for (Arc arc : arcs) {
        arc.stride = stride;
      }
      balance(settle());
      longestPaths(potentials, place -> true);
    }
    return this;
  }

  /** Those with a seat, in no particular order. */
  List<Weighed> seated() {
    List<Weighed> seated = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      seated.addAll(groups.get(i).members().subList(0, seats.get(i).flow));
    }
    return seated;
  }

  /**
   * The price of each constraint, of all prices at which nobody gains by another circulation the
   * least: first for the size, then for the frontline share, the industries and the job types. So
   * each price is the least that the others allow.
   */
  SortedMap<Constraint, Weight> leastPrices() {
    SortedMap<Constraint, Weight> prices = new TreeMap<>();
    quotas.forEach(
        (rule, arc) -> {
          Weight price = potentials[arc.from].minus(potentials[arc.to]);
          if (price.signum() > 0) {
            price = lower(price, arc.to, arc.from);
          } else if (price.signum() < 0) {
            price = lower(price.negate(), arc.from, arc.to).negate();
          }
          arc.decide(price);
          prices.put(rule, price);
        });
    return prices;
  }

  /**
   * Raises the potential of the one place to that of the other, as far as the other can stay where
   * it is, and the potentials of places that have to rise with it.
   *
   * @return what is left of the difference
   */
  private Weight lower(Weight difference, int raised, int staying) {
    Weight[] risen = potentials.clone();
    risen[raised] = risen[raised].plus(difference);
    longestPaths(risen, place -> place == raised);
    Weight least = risen[staying].minus(potentials[staying]);
    for (int place = 0; place < risen.length; place++) {
      Weight potential = risen[place].minus(least);
      if (potential.compareTo(potentials[place]) > 0) {
        potentials[place] = potential;
      }
    }
    return least;
  }

  /**
   * Gives every arc the flow that is best for it alone.
   *
   * @return by how much more flows into each place than out of it
   */
  private int[] settle() {
    int[] excess = new int[potentials.length];
    for (Arc.Seats arc : seats) {
      arc.settle(potentials[arc.to].minus(potentials[arc.from]));
      carry(arc, excess);
    }
    Arc frontline = quotas.get(Constraint.ofFrontline());
    for (Arc arc : arcs) {
      if (arc instanceof Arc.Quota quota) {
        boolean before = arc == frontline;
        quota.settle(
            potentials[arc.from].minus(potentials[arc.to]),
            before ? -excess[arc.to] : excess[arc.from]);
        carry(arc, excess);
      }
    }
    return excess;
  }

  private static void carry(Arc arc, int[] excess) {
    excess[arc.to] += arc.flow;
    excess[arc.from] -= arc.flow;
  }

  /** Carries units from where there are too many to where there are too few. */
  private void balance(int[] excess) {
    while (Arrays.stream(excess).anyMatch(units -> units > 0)) {
      Weight[] gains = new Weight[excess.length];
      for (int place = 0; place < excess.length; place++) {
        gains[place] = excess[place] > 0 ? Weight.ZERO : null;
      }
      Arc[] reachedBy = longestPaths(gains, place -> gains[place] != null);
      int place = bestGain(gains, excess);
      excess[place]++;
      while (reachedBy[place] != null) {
        Arc arc = reachedBy[place];
        boolean forward = arc.to == place;
        arc.flow += forward ? 1 : -1;
        place = forward ? arc.from : arc.to;
      }
      excess[place]--;
    }
  }

  private static int bestGain(Weight[] gains, int[] excess) {
    int best = -1;
    for (int place = 0; place < gains.length; place++) {
      boolean wanting = excess[place] < 0 && gains[place] != null;
      if (wanting && (best < 0 || gains[place].compareTo(gains[best]) > 0)) {
        best = place;
      }
    }
    return best;
  }

  /**
   * Lengthens the paths to all places until none can be lengthened. No path turns back on the arc
   * on which it came: the first unit is worth at least as much as the next, so it could only lose,
   * and to see that two sums are equal takes the most work.
   *
   * @param labels how long they are; {@code null} where there is none
   * @param start from which places on they may be too short
   * @return the last arc on the path to each place
   */
  private Arc[] longestPaths(Weight[] labels, IntPredicate start) {
    Arc[] reachedBy = new Arc[labels.length];
    int[] correctedIn = new int[labels.length];
    Arrays.setAll(correctedIn, place -> start.test(place) ? 0 : -1);
    boolean corrected = true;
    for (int pass = 1; corrected; pass++) {
      if (pass > labels.length + 1) {
        // Bellman and Ford: with an order that is one, no path improves after as many passes as
        // there are places.
        throw new IllegalStateException("the merits of the candidates are not ordered");
      }
      corrected = false;
      for (Arc arc : pass % 2 == 1 ? arcs : backwards) {
        if (correctedIn[arc.from] >= pass - 1
            && labels[arc.from] != null
            && reachedBy[arc.from] != arc) {
          Weight next = arc.next();
          if (next != null && correct(labels, arc.to, labels[arc.from].plus(next))) {
            reachedBy[arc.to] = arc;
            correctedIn[arc.to] = pass;
            corrected = true;
          }
        }
        if (correctedIn[arc.to] >= pass - 1 && labels[arc.to] != null && reachedBy[arc.to] != arc) {
          Weight last = arc.last();
          if (last != null && correct(labels, arc.from, labels[arc.to].minus(last))) {
            reachedBy[arc.from] = arc;
            correctedIn[arc.from] = pass;
            corrected = true;
          }
        }
      }
    }
    return reachedBy;
  }

  private static boolean correct(Weight[] labels, int place, Weight gain) {
    if (labels[place] != null && gain.compareTo(labels[place]) <= 0) {
      return false;
    }
    labels[place] = gain;
    return true;
  }
}
