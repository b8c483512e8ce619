package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.greatcraftsman.ranking.points.Points;

/**
 * Finds the optimal listNode by successive longest paths, one seat at a time: the textbook
 * algorithm, as a reference for the capacity-scaling solver.
 */
final class SuccessivePathsReference {

  // Nodes are numbered in the direction of the flow, so that one pass over the sorted arcs usually
  // propagates a label to the sinkNode.
  private static final int SOURCE = 0;
  private static final int FRONTLINE = 1;
  private static final int OTHER = 2;

  private final SortedMap<Constraint, Bounds> constraints;
  private final Map<Arc, List<Contender>> groups = new LinkedHashMap<>();
  private final Map<Constraint, Integer> placeNodes = new HashMap<>();
  private final List<Arc> arcs = new ArrayList<>();
  private final int listNode;
  private final int sinkNode;

  SuccessivePathsReference(SortedMap<Constraint, Bounds> constraints, List<Contender> contenders) {
    this.constraints = constraints;
    Scale scale = new Scale(contenders.stream().map(Contender::standing).toList());
    Function<Contender, Weight> weights = contender -> scale.weigh(contender.standing());
    SortedMap<Post, List<Contender>> byPost = byPost(contenders);
    byPost.keySet().forEach(post -> place(Constraint.ofJobType(post.industry(), post.jobType())));
    byPost.keySet().forEach(post -> place(Constraint.ofIndustry(post.industry())));
    listNode = OTHER + 1 + placeNodes.size();
    sinkNode = listNode + 1;

    quota(Constraint.ofFrontline(), SOURCE, FRONTLINE, Integer.MAX_VALUE);
    arcs.add(new Arc.Quota(SOURCE, OTHER, Bounds.NONE, Integer.MAX_VALUE));
    byPost.forEach((post, group) -> group(post, group, weights));
    placeNodes.forEach((place, node) -> quota(place, node, after(place), Integer.MAX_VALUE));
    Bounds size = constraints.getOrDefault(Constraint.ofSize(), Bounds.NONE);
    quota(Constraint.ofSize(), listNode, sinkNode, size.maximum());
    arcs.sort(Comparator.comparingInt((Arc arc) -> arc.from).thenComparingInt(arc -> arc.to));
  }

  private static SortedMap<Post, List<Contender>> byPost(List<Contender> contenders) {
    SortedMap<Post, List<Contender>> byPost =
        new TreeMap<>(
            Comparator.comparing(Post::industry)
                .thenComparing(Post::jobType)
                .thenComparing(Post::frontline));
    contenders.forEach(
        contender ->
            byPost.computeIfAbsent(contender.post(), post -> new ArrayList<>()).add(contender));
    return byPost;
  }

  private void place(Constraint constraint) {
    placeNodes.putIfAbsent(constraint, OTHER + 1 + placeNodes.size());
  }

  private int after(Constraint place) {
    return place.kind() == Constraint.Kind.JOB_TYPE
        ? placeNodes.get(Constraint.ofIndustry(place.industry()))
        : listNode;
  }

  private void group(Post post, List<Contender> group, Function<Contender, Weight> weights) {
    Arc arc =
        new Arc.Group(
            post.frontline() ? FRONTLINE : OTHER,
            placeNodes.get(Constraint.ofJobType(post.industry(), post.jobType())),
            group.stream().map(weights).toList());
    arcs.add(arc);
    groups.put(arc, group);
  }

  private void quota(Constraint constraint, int from, int to, int capacity) {
    arcs.add(new Arc.Quota(from, to, constraints.getOrDefault(constraint, Bounds.NONE), capacity));
  }

  /** Adds seats while a path with a positive gain exists. */
  SuccessivePathsReference solve() {
    boolean improved = true;
    while (improved) {
      improved = seatAlongBestPath();
    }
    return this;
  }

  /** The seated candidates, in no particular order. */
  List<Contender> seated() {
    List<Contender> seated = new ArrayList<>();
    groups.forEach((arc, group) -> seated.addAll(group.subList(0, arc.flow())));
    return seated;
  }

  private boolean seatAlongBestPath() {
    Weight[] gain = new Weight[sinkNode + 1];
    Arc[] reachedBy = new Arc[sinkNode + 1];
    gain[SOURCE] = Weight.ZERO;
    boolean relaxed = true;
    for (int pass = 0; relaxed; pass++) {
      if (pass > gain.length) {
        // Bellman–Ford: if the order is total, no path improves after as many passes as there are
        // nodes.
        throw new IllegalStateException("the weights of the candidates are not ordered");
      }
      relaxed = false;
      for (Arc arc : arcs) {
        if (gain[arc.from] != null && arc.takesMore()) {
          relaxed |= relax(arc, arc.to, gain[arc.from].plus(arc.nextWorth()), gain, reachedBy);
        }
        if (gain[arc.to] != null && arc.givesBack()) {
          relaxed |= relax(arc, arc.from, gain[arc.to].minus(arc.lastWorth()), gain, reachedBy);
        }
      }
    }
    if (gain[sinkNode] == null || gain[sinkNode].compareTo(Weight.ZERO) <= 0) {
      return false;
    }
    for (int node = sinkNode; node != SOURCE; ) {
      Arc arc = reachedBy[node];
      boolean forward = arc.to == node;
      arc.change(forward ? 1 : -1);
      node = forward ? arc.from : arc.to;
    }
    return true;
  }

  private static boolean relax(Arc arc, int node, Weight gain, Weight[] gains, Arc[] reachedBy) {
    if (gains[node] != null && gain.compareTo(gains[node]) <= 0) {
      return false;
    }
    gains[node] = gain;
    reachedBy[node] = arc;
    return true;
  }

  private record Weight(int bounds, BigInteger merits, SortedMap<Integer, Integer> lots)
      implements Comparable<Weight> {

    static final Weight ZERO = ofBounds(0);

    static Weight ofBounds(int bounds) {
      return new Weight(bounds, BigInteger.ZERO, Collections.emptySortedMap());
    }

    static Weight ofCandidate(BigInteger merits, int lot) {
      return new Weight(0, merits, new TreeMap<>(Map.of(lot, 1)));
    }

    Weight plus(Weight other) {
      return new Weight(bounds + other.bounds, merits.add(other.merits), combineLots(other, 1));
    }

    Weight minus(Weight other) {
      return new Weight(
          bounds - other.bounds, merits.subtract(other.merits), combineLots(other, -1));
    }

    private SortedMap<Integer, Integer> combineLots(Weight other, int sign) {
      if (other.lots.isEmpty()) {
        return lots;
      }
      SortedMap<Integer, Integer> combined = new TreeMap<>(lots);
      other.lots.forEach(
          (lot, times) ->
              combined.merge(
                  lot,
                  sign * times,
                  (one, two) -> one + two == 0 ? null : Integer.valueOf(one + two)));
      return combined;
    }

    @Override
    public int compareTo(Weight other) {
      int order = Integer.compare(bounds, other.bounds);
      order = order == 0 ? merits.compareTo(other.merits) : order;
      return order == 0 ? compareLots(other) : order;
    }

    /** The sign of the difference at the smallest lot in which the two differ. */
    private int compareLots(Weight other) {
      Iterator<Map.Entry<Integer, Integer>> mine = lots.entrySet().iterator();
      Iterator<Map.Entry<Integer, Integer>> others = other.lots.entrySet().iterator();
      while (mine.hasNext() && others.hasNext()) {
        Map.Entry<Integer, Integer> one = mine.next();
        Map.Entry<Integer, Integer> two = others.next();
        if (!one.getKey().equals(two.getKey())) {
          return one.getKey() < two.getKey() ? one.getValue() : -two.getValue();
        }
        if (!one.getValue().equals(two.getValue())) {
          return Integer.compare(one.getValue(), two.getValue());
        }
      }
      if (mine.hasNext()) {
        return mine.next().getValue();
      }
      return others.hasNext() ? -others.next().getValue() : 0;
    }
  }

  private static final class Scale {

    private static final List<Function<Standing, Points>> LINKS =
        List.of(
            Standing::points,
            standing -> standing.merits().expert(),
            standing -> standing.merits().group4(),
            standing -> standing.merits().group2(),
            standing -> Points.of(standing.votes()));

    private final BigInteger[] denominators = new BigInteger[LINKS.size()];
    private final BigInteger[] radices = new BigInteger[LINKS.size()];

    Scale(Collection<Standing> standings) {
      for (int i = 0; i < LINKS.size(); i++) {
        int link = i;
        denominators[link] =
            standings.stream()
                .map(standing -> LINKS.get(link).apply(standing).denominator())
                .reduce(BigInteger.ONE, Scale::leastCommonMultiple);
        BigInteger total =
            standings.stream()
                .map(standing -> digit(standing, link))
                .reduce(BigInteger.ZERO, BigInteger::add);
        radices[link] = total.shiftLeft(2).add(BigInteger.ONE);
      }
    }

    Weight weigh(Standing standing) {
      BigInteger merits = BigInteger.ZERO;
      for (int link = 0; link < LINKS.size(); link++) {
        merits = merits.multiply(radices[link]).add(digit(standing, link));
      }
      return Weight.ofCandidate(merits, standing.lot());
    }

    private BigInteger digit(Standing standing, int link) {
      Points points = LINKS.get(link).apply(standing);
      return points.numerator().multiply(denominators[link].divide(points.denominator()));
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger two) {
      return one.divide(one.gcd(two)).multiply(two);
    }
  }

  private abstract static sealed class Arc {

    final int from;
    final int to;
    private int flow;

    private Arc(int from, int to) {
      this.from = from;
      this.to = to;
    }

    /** The weight of the n-th unit of flow, n from 1. */
    abstract Weight worth(int unit);

    abstract int capacity();

    final int flow() {
      return flow;
    }

    final boolean takesMore() {
      return flow < capacity();
    }

    final boolean givesBack() {
      return flow > 0;
    }

    final Weight nextWorth() {
      return worth(flow + 1);
    }

    final Weight lastWorth() {
      return worth(flow);
    }

    final void change(int units) {
      flow += units;
    }

    /**
     * The candidates of one job type who are (or are not) frontline workers, best first. A unit of
     * flow is a seat.
     */
    static final class Group extends Arc {

      private final List<Weight> bestFirst;

      Group(int from, int to, List<Weight> bestFirst) {
        super(from, to);
        this.bestFirst = bestFirst;
      }

      @Override
      Weight worth(int unit) {
        return bestFirst.get(unit - 1);
      }

      @Override
      int capacity() {
        return bestFirst.size();
      }
    }

    /**
     * A constraint. Each seat up to the minimum removes a violation, each seat above the maximum
     * adds one.
     */
    static final class Quota extends Arc {

      private static final Weight MEETS = Weight.ofBounds(1);
      private static final Weight BREAKS = Weight.ofBounds(-1);

      private final Bounds bounds;
      private final int capacity;

      Quota(int from, int to, Bounds bounds, int capacity) {
        super(from, to);
        this.bounds = bounds;
        this.capacity = capacity;
      }

      @Override
      Weight worth(int unit) {
        return unit <= bounds.minimum() ? MEETS : unit <= bounds.maximum() ? Weight.ZERO : BREAKS;
      }

      @Override
      int capacity() {
        return capacity;
      }
    }
  }
}
