package org.greatcraftsman.review.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Minimum-cost maximum flow in a network with integral capacities and non-negative integral costs,
 * by successive shortest paths with node potentials (Edmonds and Karp, <a
 * href="https://doi.org/10.1145/321694.321699">Theoretical improvements in algorithmic efficiency
 * for network flow problems</a>, 1972).
 *
 * <p>Invariant: every residual arc from {@code u} to {@code v} has a reduced cost {@code cost +
 * potential(u) - potential(v)} of at least zero, so no other flow of the same value is cheaper. The
 * result is deterministic: the same nodes and arcs in the same order give the same flow.
 */
final class MinimumCostFlow {

  private static final long UNREACHED = Long.MAX_VALUE;

  private final int[] first;
  private final long[] potential;
  private final long[] distance;
  private final int[] arrival;
  private int arcs;

  // The reverse arc of a is a ^ 1; next links the arcs that leave the same node.
  private int[] to = new int[64];
  private int[] next = new int[64];
  private int[] residual = new int[64];
  private long[] cost = new long[64];

  MinimumCostFlow(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, -1);
    potential = new long[nodes];
    distance = new long[nodes];
    arrival = new int[nodes];
  }

  /**
   * Adds an arc.
   *
   * @return number of the arc, for {@link #flow}
   */
  int addArc(int source, int target, int capacity, long arcCost) {
    if (arcCost < 0 || capacity < 0) {
      throw new IllegalArgumentException("capacity and cost of an arc must not be negative");
    }
    addHalfArc(source, target, capacity, arcCost);
    addHalfArc(target, source, 0, -arcCost);
    return arcs - 2;
  }

  private void addHalfArc(int source, int target, int capacity, long arcCost) {
    if (arcs == to.length) {
      to = Arrays.copyOf(to, 2 * arcs);
      next = Arrays.copyOf(next, 2 * arcs);
      residual = Arrays.copyOf(residual, 2 * arcs);
      cost = Arrays.copyOf(cost, 2 * arcs);
    }
    to[arcs] = target;
    residual[arcs] = capacity;
    cost[arcs] = arcCost;
    next[arcs] = first[source];
    first[source] = arcs++;
  }

  /** Sends a maximum flow of minimum cost and returns its value. */
  int sendMaximum(int source, int sink) {
    int sent = 0;
    while (findPath(source, sink)) {
      int more = Integer.MAX_VALUE;
      for (int node = sink; node != source; node = to[arrival[node] ^ 1]) {
        more = Math.min(more, residual[arrival[node]]);
      }
      for (int node = sink; node != source; node = to[arrival[node] ^ 1]) {
        residual[arrival[node]] -= more;
        residual[arrival[node] ^ 1] += more;
      }
      sent += more;
    }
    return sent;
  }

  /** Returns the flow through an arc. */
  int flow(int arc) {
    return residual[arc ^ 1];
  }

  /**
   * Whether the node is reachable from the source in the residual network. After {@link
   * #sendMaximum} the arcs that leave the set of reachable nodes are a minimum cut.
   */
  boolean isReachable(int node) {
    return distance[node] != UNREACHED;
  }

  /** Finds a shortest path to the sink by Dijkstra's algorithm over the reduced costs. */
  private boolean findPath(int source, int sink) {
    Arrays.fill(distance, UNREACHED);
    boolean[] settled = new boolean[first.length];
    PriorityQueue<long[]> queue =
        new PriorityQueue<>(
            Comparator.<long[]>comparingLong(entry -> entry[0])
                .thenComparingLong(entry -> entry[1]));
    distance[source] = 0;
    queue.add(new long[] {0, source});
    while (!queue.isEmpty() && !settled[sink]) {
      int node = (int) queue.remove()[1];
      if (settled[node]) {
        continue;
      }
      settled[node] = true;
      for (int arc = first[node]; arc >= 0; arc = next[arc]) {
        long through = distance[node] + cost[arc] + potential[node] - potential[to[arc]];
        if (residual[arc] > 0 && through < distance[to[arc]]) {
          distance[to[arc]] = through;
          arrival[to[arc]] = arc;
          queue.add(new long[] {through, to[arc]});
        }
      }
    }
    if (!settled[sink]) {
      return false;
    }
    for (int node = 0; node < first.length; node++) {
      potential[node] += Math.min(distance[node], distance[sink]);
    }
    return true;
  }
}
