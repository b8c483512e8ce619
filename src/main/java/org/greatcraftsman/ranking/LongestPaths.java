package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * Longest paths in the residual network of a {@link SeatNetwork}, at the current flow of its arcs,
 * by the label-correcting algorithm with a FIFO queue. Source: R. K. Ahuja, T. L. Magnanti, J. B.
 * Orlin, <i>Network Flows</i> (1993), section 5.4.
 */
final class LongestPaths {

  static final int NO_NODE = -1;

  private final Arc[][] leaving;
  private final Arc[][] entering;

  /** Empty between two searches. */
  private final Queue queue;

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
    queue = new Queue(nodes);
  }

  /** A FIFO queue of the nodes whose labels were corrected; it holds each node at most once. */
  private static final class Queue {
    final int[] ring;
    final boolean[] waiting;
    int first;
    int end;
    int length;

    Queue(int nodes) {
      ring = new int[nodes];
      waiting = new boolean[nodes];
    }

    void add(int node) {
      if (!waiting[node]) {
        waiting[node] = true;
        ring[end] = node;
        end = after(end);
        length++;
      }
    }

    int next() {
      int node = ring[first];
      first = after(first);
      length--;
      waiting[node] = false;
      return node;
    }

    private int after(int position) {
      return position + 1 == ring.length ? 0 : position + 1;
    }
  }

  /**
   * Lengthens the paths to all nodes until no path can be lengthened.
   *
   * @param labels the lengths of the paths; {@code null} for a node without a path
   * @return the last arc on the path to each node
   */
  Arc[] lengthen(LexicographicWeight[] labels) {
    for (int node = 0; node < labels.length; node++) {
      if (labels[node] != null) {
        queue.add(node);
      }
    }
    return search(labels, NO_NODE);
  }

  /**
   * Lengthens the paths after the label of one node has grown.
   *
   * @param labels the lengths of the paths; {@code null} for a node without a path
   * @param start the node
   * @param end a node at which every path ends, or {@link #NO_NODE}
   */
  void lengthenFrom(int start, int end, LexicographicWeight[] labels) {
    queue.add(start);
    search(labels, end);
  }

  /**
   * Corrects labels until the queue is empty. A path never returns along the arc on which it
   * arrived: by concavity this cannot gain, and the comparison of two equal sums takes the most
   * work.
   */
  private Arc[] search(LexicographicWeight[] labels, int end) {
    Arc[] reachedBy = new Arc[labels.length];
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
