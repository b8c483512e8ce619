package org.greatcraftsman.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The seats as a circulation: start → frontline or not → job type → industry → list → start. Every
 * unit of flow is a seat; every constraint is an arc; each {@link CandidateGroup} is an arc. Since
 * frontline is one partition and industries with their job types are a nested family, each
 * constraint is the flow through one place, and a circulation of greatest worth is the best list.
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

  private final ConstraintIndex rules;
  private final List<CandidateGroup> groups;

  /** By constraint. */
  private final Arc.Quota[] quotas;

  /** By group. */
  private final Arc.Seats[] seats;

  private final LongestPaths paths;
  private final LexicographicWeight[] potentials;

  /**
   * @param rules of which those that cross are left out
   * @param bound what meeting one bound is worth
   */
  SeatNetwork(ConstraintIndex rules, List<CandidateGroup> groups, LexicographicWeight bound) {
    this.rules = rules;
    this.groups = groups;
    quotas = new Arc.Quota[rules.nestedCount()];
    seats = new Arc.Seats[groups.size()];
    Arrays.setAll(quotas, rule -> quota(rule, bound));
    Arrays.setAll(seats, group -> seats(groups.get(group)));
    potentials = new LexicographicWeight[rules.nestedCount() + 1];
    Arrays.fill(potentials, LexicographicWeight.ZERO);
    paths = new LongestPaths(potentials.length, quotas, seats);
  }

  private static int node(int rule) {
    return rule + 1;
  }

  private int start() {
    int size = rules.indexOf(Constraint.ofSize());
    return size < 0 ? LIST : node(size);
  }

  private Arc.Quota quota(int rule, LexicographicWeight bound) {
    Constraint name = rules.constraint(rule);
    Bounds bounds = rules.bounds(rule);
    int place = node(rule);
    return switch (name.kind()) {
      case SIZE -> new Arc.Quota(LIST, place, bounds, true, bound);
      case FRONTLINE -> new Arc.Quota(start(), place, bounds, false, bound);
      case JOB_TYPE -> {
        int industry = rules.indexOf(Constraint.ofIndustry(name.industry()));
        yield new Arc.Quota(place, industry < 0 ? LIST : node(industry), bounds, false, bound);
      }
      case INDUSTRY -> new Arc.Quota(place, LIST, bounds, false, bound);
      case UNIT, UNIT_KIND -> throw new IllegalArgumentException("not in a flow: " + name);
    };
  }

  private Arc.Seats seats(CandidateGroup group) {
    int frontline = rules.indexOf(Constraint.ofFrontline());
    // By name the industries come after the size and the frontline share, and then the job types.
    int narrowest = group.constraints().previousSetBit(rules.nestedCount() - 1);
    return new Arc.Seats(
        frontline >= 0 && group.constraints().get(frontline) ? node(frontline) : start(),
        narrowest >= 0 && !rules.constraint(narrowest).industry().isEmpty()
            ? node(narrowest)
            : LIST,
        group.members());
  }

  /**
   * Finds the circulation of greatest worth.
   *
   * @param threshold a guess of what a seat has to be worth: the size's price if nothing else bound
   */
  SeatNetwork solve(LexicographicWeight threshold) {
    potentials[LIST] = threshold;
    for (int rule = 0; rule < quotas.length; rule++) {
      if (!rules.constraint(rule).industry().isEmpty()) {
        potentials[node(rule)] = threshold;
      }
    }
    int members = groups.stream().mapToInt(group -> group.members().size()).sum();
    int coarsest = Integer.highestOneBit(1 + members / (1 + UNITS * groups.size()));
    for (int stride = coarsest; stride > 0; stride /= 2) {
      for (Arc arc : quotas) {
        arc.stride = stride;
      }
      for (Arc arc : seats) {
        arc.stride = stride;
      }
      balance(initializeFlows());
      paths.lengthen(potentials, place -> true, LongestPaths.NOWHERE);
    }
    return this;
  }

  /** The places of those with a seat. */
  BitSet seated() {
    BitSet seated = new BitSet();
    for (int group = 0; group < seats.length; group++) {
      for (WeightedCandidate member : groups.get(group).members().subList(0, seats[group].flow)) {
        seated.set(member.index());
      }
    }
    return seated;
  }

  /**
   * The price of each constraint, of all prices at which nobody gains by another circulation the
   * least: first for the size, then for the frontline share, the industries and the job types. So
   * each price is the least that the others allow.
   */
  LexicographicWeight[] leastDualPrices() {
    LexicographicWeight[] prices = new LexicographicWeight[quotas.length];
    for (int rule = 0; rule < quotas.length; rule++) {
      Arc.Quota arc = quotas[rule];
      int order = potentials[arc.from].compareTo(potentials[arc.to]);
      prices[rule] =
          order == 0
              ? LexicographicWeight.ZERO
              : order > 0
                  ? raisePotential(arc.to, arc.from)
                  : raisePotential(arc.from, arc.to).negate();
      arc.fixPrice(prices[rule]);
    }
    return prices;
  }

  /**
   * Raises the potential of the one place to that of the other, as far as the other can stay where
   * it is, and the potentials of places that have to rise with it. What rises because the other
   * does would rise by no more than that, so it stays too.
   *
   * @return what is left of the difference
   */
  private LexicographicWeight raisePotential(int raised, int staying) {
    LexicographicWeight[] risen = potentials.clone();
    risen[raised] = potentials[staying];
    paths.lengthen(risen, place -> place == raised, staying);
    LexicographicWeight least = risen[staying].minus(potentials[staying]);
    for (int place = 0; place < risen.length; place++) {
      if (place != staying && risen[place] != potentials[place]) {
        LexicographicWeight potential = risen[place].minus(least);
        if (potential.compareTo(potentials[place]) > 0) {
          potentials[place] = potential;
        }
      }
    }
    return least;
  }

  /**
   * Gives every arc the flow that is best for it alone.
   *
   * @return by how much more flows into each place than out of it
   */
  private int[] initializeFlows() {
    int[] excess = new int[potentials.length];
    for (Arc.Seats arc : seats) {
      arc.setBestFlow(potentials[arc.to].minus(potentials[arc.from]));
      addToExcess(arc, excess);
    }
    // Job types before their industries, and these before the size.
    for (int rule = quotas.length - 1; rule >= 0; rule--) {
      Arc.Quota arc = quotas[rule];
      boolean before = rules.constraint(rule).kind() == Constraint.Kind.FRONTLINE;
      arc.setBestFlow(
          potentials[arc.from].minus(potentials[arc.to]),
          before ? -excess[arc.to] : excess[arc.from]);
      addToExcess(arc, excess);
    }
    return excess;
  }

  private static void addToExcess(Arc arc, int[] excess) {
    excess[arc.to] += arc.flow;
    excess[arc.from] -= arc.flow;
  }

  /** Carries units from where there are too many to where there are too few. */
  private void balance(int[] excess) {
    while (Arrays.stream(excess).anyMatch(units -> units > 0)) {
      LexicographicWeight[] gains = new LexicographicWeight[excess.length];
      for (int place = 0; place < excess.length; place++) {
        gains[place] = excess[place] > 0 ? LexicographicWeight.ZERO : null;
      }
      Arc[] reachedBy = paths.lengthen(gains, place -> gains[place] != null, LongestPaths.NOWHERE);
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

  private static int bestGain(LexicographicWeight[] gains, int[] excess) {
    int best = -1;
    for (int place = 0; place < gains.length; place++) {
      boolean wanting = excess[place] < 0 && gains[place] != null;
      if (wanting && (best < 0 || gains[place].compareTo(gains[best]) > 0)) {
        best = place;
      }
    }
    return best;
  }
}
