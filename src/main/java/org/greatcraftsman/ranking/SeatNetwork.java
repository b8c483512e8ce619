package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The seats as a flow: source → frontline or other → job type → industry → list → sink. Every unit
 * of flow is a seat; every constraint is an arc; candidates who cannot be told apart by any
 * constraint share an arc, the best first. Since frontline is one partition and industries with
 * their job types are a nested family, each constraint is the flow through one place, and a flow of
 * greatest worth is the best list.
 *
 * <p>Bounds are not enforced but priced: meeting them outweighs any points (the first part of
 * {@link Weight}). So the same flow is the best list when the rules can be met, and shows the
 * smallest relaxation when they cannot. Only the size is never exceeded.
 *
 * <p>Solved by successive longest paths, one seat at a time: after k seats the flow is the best one
 * of k seats, and no path in the residual network improves on it. Source: R. K. Ahuja, T. L.
 * Magnanti, J. B. Orlin, <i>Network Flows</i> (1993), section 9.7 (successive shortest paths) and
 * chapter 14 (convex costs: the residual arc carries the price of the next unit). Each path is
 * found by label correcting (chapter 5). The proofs use only addition and order, so they hold in
 * the ordered group of weights. Time: seats × nodes × arcs; the number of candidates does not
 * enter, but for sorting them.
 */
final class SeatNetwork {

  // Nodes are numbered along the flow, so that one pass over the arcs carries a label to the sink.
  private static final int SOURCE = 0;
  private static final int FRONTLINE = 1;
  private static final int OTHER = 2;

  private final SortedMap<Constraint, Bounds> constraints;
  private final SortedMap<Constraint, Arc> quotas = new TreeMap<>();
  private final Map<Arc, List<Contender>> groups = new LinkedHashMap<>();
  private final Map<Constraint, Integer> places = new HashMap<>();
  private final List<Arc> arcs = new ArrayList<>();
  private final int list;
  private final int sink;

  /**
   * @param constraints the bounds to meet; one that is missing does not bind
   * @param contenders the best first
   * @param weights what a seat for a contender is worth; weakly falling in the order of the
   *     contenders of a group
   */
  SeatNetwork(
      SortedMap<Constraint, Bounds> constraints,
      List<Contender> contenders,
      Function<Contender, Weight> weights) {
    this.constraints = constraints;
    SortedMap<Post, List<Contender>> byPost = byPost(contenders);
    byPost.keySet().forEach(post -> place(Constraint.ofJobType(post.industry(), post.jobType())));
    byPost.keySet().forEach(post -> place(Constraint.ofIndustry(post.industry())));
    list = OTHER + 1 + places.size();
    sink = list + 1;

    quota(Constraint.ofFrontline(), SOURCE, FRONTLINE, Integer.MAX_VALUE);
    arcs.add(new Arc.Quota(SOURCE, OTHER, Bounds.NONE, Integer.MAX_VALUE));
    byPost.forEach((post, group) -> group(post, group, weights));
    places.forEach((place, node) -> quota(place, node, after(place), Integer.MAX_VALUE));
    Bounds size = constraints.getOrDefault(Constraint.ofSize(), Bounds.NONE);
    quota(Constraint.ofSize(), list, sink, size.maximum());
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
    places.putIfAbsent(constraint, OTHER + 1 + places.size());
  }

  private int after(Constraint place) {
    return place.kind() == Constraint.Kind.JOB_TYPE
        ? places.get(Constraint.ofIndustry(place.industry()))
        : list;
  }

  private void group(Post post, List<Contender> group, Function<Contender, Weight> weights) {
    Arc arc =
        new Arc.Group(
            post.frontline() ? FRONTLINE : OTHER,
            places.get(Constraint.ofJobType(post.industry(), post.jobType())),
            group.stream().map(weights).toList());
    arcs.add(arc);
    groups.put(arc, group);
  }

  private void quota(Constraint constraint, int from, int to, int capacity) {
    Arc arc = new Arc.Quota(from, to, constraints.getOrDefault(constraint, Bounds.NONE), capacity);
    quotas.put(constraint, arc);
    arcs.add(arc);
  }

  /** Fills seats as long as that gains anything. */
  SeatNetwork solve() {
    boolean gained = true;
    while (gained) {
      gained = seatAlongBestPath();
    }
    return this;
  }

  /** Those with a seat, in no particular order. */
  List<Contender> seated() {
    List<Contender> seated = new ArrayList<>();
    groups.forEach((arc, group) -> seated.addAll(group.subList(0, arc.flow())));
    return seated;
  }

  /** How many seats count for the constraint. */
  int seats(Constraint constraint) {
    Arc arc = quotas.get(constraint);
    return arc == null ? 0 : arc.flow();
  }

  /** By how many seats all bounds together are missed; 0 when the rules are met. */
  int missed() {
    return constraints.entrySet().stream()
        .mapToInt(constraint -> constraint.getValue().distance(seats(constraint.getKey())))
        .sum();
  }

  private boolean seatAlongBestPath() {
    Weight[] gain = new Weight[sink + 1];
    Arc[] reachedBy = new Arc[sink + 1];
    gain[SOURCE] = Weight.ZERO;
    boolean corrected = true;
    for (int pass = 0; corrected; pass++) {
      if (pass > gain.length) {
        // Bellman and Ford: with an order that is one, no path improves after as many passes as
        // there are nodes.
        throw new IllegalStateException("the merits of the candidates are not ordered");
      }
      corrected = false;
      for (Arc arc : arcs) {
        if (gain[arc.from] != null && arc.takesMore()) {
          corrected |= correct(arc, arc.to, gain[arc.from].plus(arc.nextWorth()), gain, reachedBy);
        }
        if (gain[arc.to] != null && arc.givesBack()) {
          corrected |= correct(arc, arc.from, gain[arc.to].minus(arc.lastWorth()), gain, reachedBy);
        }
      }
    }
    if (gain[sink] == null || gain[sink].compareTo(Weight.ZERO) <= 0) {
      return false;
    }
    for (int node = sink; node != SOURCE; ) {
      Arc arc = reachedBy[node];
      boolean forward = arc.to == node;
      arc.change(forward ? 1 : -1);
      node = forward ? arc.from : arc.to;
    }
    return true;
  }

  private static boolean correct(Arc arc, int node, Weight gain, Weight[] gains, Arc[] reachedBy) {
    if (gains[node] != null && gain.compareTo(gains[node]) <= 0) {
      return false;
    }
    gains[node] = gain;
    reachedBy[node] = arc;
    return true;
  }
}
