package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Longest paths in the residual network of a {@link SeatNetwork}, at the current flow of its arcs,
 * by the label-correcting algorithm with a FIFO queue. Source: R. K. Ahuja, T. L. Magnanti, J. B.
 * Orlin, <i>Network Flows</i> (1993), section 5.4.
 */
final class LongestPaths {

  static final int NO_NODE = -1;

  private final Arc[][] leaving;
  private final Arc[][] entering;

  LongestPaths(int nodes, Arc[]... arcs) {
    List<List<Arc>> leaving = new ArrayList<>();
    List<List<Arc>> entering = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      leaving.add(new ArrayList<>());
      entering.add(new ArrayList<>());
    }
    for (Arc[] group : arcs) {
      for (Arc arc : group) {
        leaving.get(arc.from).add(arc);
        entering.get(arc.to).add(arc);
      }
    }
    this.leaving = leaving.stream().map(list -> list.toArray(Arc[]::new)).toArray(Arc[][]::new);
    this.entering = entering.stream().map(list -> list.toArray(Arc[]::new)).toArray(Arc[][]::new);
  }

  /** A FIFO queue of the nodes whose labels were corrected; it holds each node at most once. */
  private static final class Queue {
    final int[] ring;
    final boolean[] waiting;
    int first;
    int length;

    Queue(int nodes) {
      ring = new int[nodes];
      waiting = new boolean[nodes];
    }

    void add(int node) {
      if (!waiting[node]) {
        waiting[node] = true;
        ring[(first + length++) % ring.length] = node;
      }
    }

    int next() {
      int node = ring[first];
      first = (first + 1) % ring.length;
      length--;
      waiting[node] = false;
      return node;
    }
  }

  /**
   * Lengthens the paths to all nodes until no path can be lengthened. A path never returns along
   * the arc on which it arrived: by concavity this cannot gain, and the comparison of two equal
   * sums takes the most work.
   *
   * @param labels the lengths of the paths; {@code null} for a node without a path
   * @param start the nodes from which paths may be too short
   * @param end a node at which every path ends, or {@link #NO_NODE}
   * @return the last arc on the path to each node
   */
  Arc[] lengthen(LexicographicWeight[] labels, IntPredicate start, int end) {
    Arc[] reachedBy = new Arc[labels.length];
    Queue queue = new Queue(labels.length);
    for (int node = 0; node < labels.length; node++) {
      if (start.test(node)) {
        queue.add(node);
      }
    }
    for (long corrected = 0; queue.length > 0; corrected++) {
      if (corrected > labels.length * (labels.length + 1L)) {
        // In an ordered group, no path improves after as many passes of the queue as there are
        // nodes, unless the network has a cycle of positive length.
        throw new IllegalStateException("the network has a cycle of positive length");
      }
      int node = queue.next();
      if (node == end) {
        continue;
      }
      for (Arc arc : leaving[node]) {
        LexicographicWeight next = reachedBy[node] == arc ? null : arc.nextGain();
        if (next != null && correct(labels, arc.to, labels[node].plus(next))) {
          reachedBy[arc.to] = arc;
          queue.add(arc.to);
        }
      }
      for (Arc arc : entering[node]) {
        LexicographicWeight last = reachedBy[node] == arc ? null : arc.lastCost();
        if (last != null && correct(labels, arc.from, labels[node].minus(last))) {
          reachedBy[arc.from] = arc;
          queue.add(arc.from);
        }
      }
    }
    return reachedBy;
  }

  private static boolean correct(LexicographicWeight[] labels, int node, LexicographicWeight gain) {
    if (labels[node] != null && gain.compareTo(labels[node]) <= 0) {
      return false;
    }
    labels[node] = gain;
    return true;
  }
}
