package org.greatcraftsman.ranking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The network of the seats, whose maximum-weight circulation is the optimal list: start → frontline
 * or not → job type → industry → list → start. Each unit of flow is a seat. Each constraint is an
 * arc, and each {@link CandidateGroup} is an arc. The frontline share partitions the candidates,
 * and industries with their job types are a laminar family, so that the seats that count for a
 * constraint are the flow through one node.
 *
 * <p>Bounds are soft: violating one costs more than any points gain. So the same flow is the
 * optimal list if the constraints can be met, and shows the smallest relaxation if they cannot.
 * Only the maximum size is hard.
 *
 * <p>Each node has a potential, and the difference of the potentials along the arc of a constraint
 * is its dual price. The algorithm is successive longest paths from a pseudoflow: at given
 * potentials, each arc takes the flow that is best for it alone; then one unit at a time is sent
 * from a node with excess to a node with deficit along a path of least loss. Source: R. K. Ahuja,
 * T. L. Magnanti, J. B. Orlin, <i>Network Flows</i> (1993), section 9.7 (successive shortest paths
 * from a pseudoflow that is optimal for its potentials) and chapter 14 (convex costs; capacity
 * scaling: the potentials for units of 2k seats are the start for units of k seats). The proofs use
 * only addition and order, so they hold in the ordered group of weights.
 *
 * <p>Running time: for each scale about as many paths as there are groups, each by label correcting
 * (chapter 5). Apart from sorting and encoding the candidates, their number enters only by its
 * logarithm.
 */
final class SeatNetwork {

  private static final int LIST = 0;

  /**
   * Units of flow for each group on the coarsest scale; fewer would not show the gains of a group.
   */
  private static final int UNITS = 4;

  private final ConstraintIndex constraints;
  private final List<CandidateGroup> groups;

  /** The arcs of the constraints, by index. */
  private final Arc.Quota[] quotas;

  /** The arcs of the groups, in their order. */
  private final Arc.Seats[] seats;

  private final LongestPaths paths;
  private final LexicographicWeight[] potentials;

  /**
   * @param constraints the constraints; the network omits those that cross
   * @param boundWeight the weight of one bound
   */
  SeatNetwork(
      ConstraintIndex constraints, List<CandidateGroup> groups, LexicographicWeight boundWeight) {
    this.constraints = constraints;
    this.groups = groups;
    quotas = new Arc.Quota[constraints.nestedCount()];
    seats = new Arc.Seats[groups.size()];
    Arrays.setAll(quotas, constraint -> quota(constraint, boundWeight));
    int frontline = constraints.indexOf(Constraint.ofFrontline());
    Arrays.setAll(seats, group -> seats(groups.get(group), frontline));
    potentials = new LexicographicWeight[constraints.nestedCount() + 1];
    Arrays.fill(potentials, LexicographicWeight.ZERO);
    paths = new LongestPaths(potentials.length, quotas, seats);
  }

  private static int node(int constraint) {
    return constraint + 1;
  }

  private int start() {
    int size = constraints.indexOf(Constraint.ofSize());
    return size < 0 ? LIST : node(size);
  }

  private Arc.Quota quota(int index, LexicographicWeight boundWeight) {
    Constraint constraint = constraints.get(index);
    Bounds bounds = constraints.bounds(index);
    int node = node(index);
    return switch (constraint.kind()) {
      case SIZE -> new Arc.Quota(LIST, node, bounds, true, boundWeight);
      case FRONTLINE -> new Arc.Quota(start(), node, bounds, false, boundWeight);
      case JOB_TYPE -> {
        int industry = constraints.indexOf(Constraint.ofIndustry(constraint.industry()));
        yield new Arc.Quota(node, industry < 0 ? LIST : node(industry), bounds, false, boundWeight);
      }
      case INDUSTRY -> new Arc.Quota(node, LIST, bounds, false, boundWeight);
      case UNIT, UNIT_KIND -> throw new IllegalArgumentException("not nested: " + constraint);
    };
  }

  private Arc.Seats seats(CandidateGroup group, int frontline) {
    // The job types have the greatest indices of the nested constraints, then the industries.
    int narrowest = group.constraints().previousSetBit(constraints.nestedCount() - 1);
    return new Arc.Seats(
        frontline >= 0 && group.constraints().get(frontline) ? node(frontline) : start(),
        narrowest >= 0 && !constraints.get(narrowest).industry().isEmpty() ? node(narrowest) : LIST,
        group.members());
  }

  /**
   * Finds the circulation of maximum weight.
   *
   * @param threshold a guess of the weight from which a candidate has a seat: the price of the size
   *     if no other constraint binds
   */
  SeatNetwork solve(LexicographicWeight threshold) {
    potentials[LIST] = threshold;
    for (int constraint = 0; constraint < quotas.length; constraint++) {
      if (!constraints.get(constraint).industry().isEmpty()) {
        potentials[node(constraint)] = threshold;
      }
    }
    int members = groups.stream().mapToInt(group -> group.members().size()).sum();
    int coarsest = Integer.highestOneBit(1 + members / (1 + UNITS * groups.size()));
    for (int stride = coarsest; stride > 0; stride /= 2) {
      for (Arc arc : quotas) {
        arc.setStride(stride);
      }
      for (Arc arc : seats) {
        arc.setStride(stride);
      }
      balance(initializeFlows());
      paths.lengthen(potentials);
    }
    return this;
  }

  /** The indices of the seated candidates. */
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
   * The dual price of each constraint. Of all optimal dual prices it is the vector that is least in
   * absolute value, first for the size, then for the frontline share, the industries and the job
   * types; so the prices are unique.
   */
  LexicographicWeight[] leastDualPrices() {
    LexicographicWeight[] prices = new LexicographicWeight[quotas.length];
    for (int constraint = 0; constraint < quotas.length; constraint++) {
      Arc.Quota arc = quotas[constraint];
      int order = potentials[arc.from].compareTo(potentials[arc.to]);
      prices[constraint] =
          order == 0
              ? LexicographicWeight.ZERO
              : order > 0
                  ? raisePotential(arc.to, arc.from)
                  : raisePotential(arc.from, arc.to).negate();
      arc.fixPrice(prices[constraint]);
    }
    return prices;
  }

  /**
   * Raises the potential of one node towards that of another, as far as the other node can keep its
   * potential, together with the potentials that have to rise with it. A first search finds by how
   * much the other node would have to rise if the two became equal; the raised node stays lower by
   * that much. A second search raises the nodes that have to rise with it.
   *
   * @return the remaining difference of the two potentials
   */
  private LexicographicWeight raisePotential(int raised, int staying) {
    LexicographicWeight[] risen = potentials.clone();
    risen[raised] = potentials[staying];
    paths.lengthenFrom(raised, staying, risen);
    LexicographicWeight least = risen[staying].minus(potentials[staying]);
    potentials[raised] = potentials[staying].minus(least);
    paths.lengthenFrom(raised, LongestPaths.NO_NODE, potentials);
    return least;
  }

  /**
   * Gives each arc the flow that is best for it alone at the current potentials.
   *
   * @return the excess of each node: its inflow less its outflow
   */
  private int[] initializeFlows() {
    int[] excess = new int[potentials.length];
    for (Arc.Seats arc : seats) {
      arc.setBestFlow(potentials[arc.to].minus(potentials[arc.from]));
      addToExcess(arc, excess);
    }
    // Job types before their industries, and these before the size.
    for (int constraint = quotas.length - 1; constraint >= 0; constraint--) {
      Arc.Quota arc = quotas[constraint];
      boolean precedesGroups = constraints.get(constraint).kind() == Constraint.Kind.FRONTLINE;
      arc.setBestFlow(
          potentials[arc.from].minus(potentials[arc.to]),
          precedesGroups ? -excess[arc.to] : excess[arc.from]);
      addToExcess(arc, excess);
    }
    return excess;
  }

  private static void addToExcess(Arc arc, int[] excess) {
    excess[arc.to] += arc.flow;
    excess[arc.from] -= arc.flow;
  }

  /** Sends flow from the nodes with excess to the nodes with deficit until no node has excess. */
  private void balance(int[] excess) {
    while (Arrays.stream(excess).anyMatch(units -> units > 0)) {
      LexicographicWeight[] gains = new LexicographicWeight[excess.length];
      for (int node = 0; node < excess.length; node++) {
        gains[node] = excess[node] > 0 ? LexicographicWeight.ZERO : null;
      }
      Arc[] reachedBy = paths.lengthen(gains);
      int node = bestGain(gains, excess);
      excess[node]++;
      while (reachedBy[node] != null) {
        Arc arc = reachedBy[node];
        boolean forward = arc.to == node;
        arc.flow += forward ? 1 : -1;
        node = forward ? arc.from : arc.to;
      }
      excess[node]--;
    }
  }

  private static int bestGain(LexicographicWeight[] gains, int[] excess) {
    int best = -1;
    for (int node = 0; node < gains.length; node++) {
      boolean reachable = excess[node] < 0 && gains[node] != null;
      if (reachable && (best < 0 || gains[node].compareTo(gains[best]) > 0)) {
        best = node;
      }
    }
    return best;
  }
}
