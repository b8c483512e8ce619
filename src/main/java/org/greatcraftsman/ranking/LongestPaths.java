package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The longest paths between the places of a {@link SeatNetwork}, at the flow that its arcs have, by
 * correcting labels one place after the other, first come, first served. Source: R. K. Ahuja, T. L.
 * Magnanti, J. B. Orlin, <i>Network Flows</i> (1993), section 5.4.
 */
final class LongestPaths {

  static final int NOWHERE = -1;

  private final Arc[][] leaving;
  private final Arc[][] entering;

  LongestPaths(int places, Arc[]... arcs) {
    List<List<Arc>> leaving = new ArrayList<>();
    List<List<Arc>> entering = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      leaving.add(new ArrayList<>());
      entering.add(new ArrayList<>());
    }
    for (Arc[] some : arcs) {
      for (Arc arc : some) {
        leaving.get(arc.from).add(arc);
        entering.get(arc.to).add(arc);
      }
    }
    this.leaving = leaving.stream().map(of -> of.toArray(Arc[]::new)).toArray(Arc[][]::new);
    this.entering = entering.stream().map(of -> of.toArray(Arc[]::new)).toArray(Arc[][]::new);
  }

  /** The places whose label was corrected, each once, in the order in which that happened. */
  private static final class Queue {
    final int[] ring;
    final boolean[] waiting;
    int first;
    int length;

    Queue(int places) {
      ring = new int[places];
      waiting = new boolean[places];
    }

    void add(int place) {
      if (!waiting[place]) {
        waiting[place] = true;
        ring[(first + length++) % ring.length] = place;
      }
    }

    int next() {
      int place = ring[first];
      first = (first + 1) % ring.length;
      length--;
      waiting[place] = false;
      return place;
    }
  }

  /**
   * Lengthens the paths to all places until none can be lengthened. No path turns back on the arc
   * on which it came: the first unit is worth at least as much as the next, so it could only lose,
   * and to see that two sums are equal takes the most work.
   *
   * @param labels how long they are; {@code null} where there is none
   * @param start from which places on they may be too short
   * @param end a place from which no path goes on, or {@link #NOWHERE}
   * @return the last arc on the path to each place
   */
  Arc[] lengthen(LexicographicWeight[] labels, IntPredicate start, int end) {
    Arc[] reachedBy = new Arc[labels.length];
    Queue queue = new Queue(labels.length);
    for (int place = 0; place < labels.length; place++) {
      if (start.test(place)) {
        queue.add(place);
      }
    }
    for (long corrected = 0; queue.length > 0; corrected++) {
      if (corrected > labels.length * (labels.length + 1L)) {
        // With an order that is one, no path improves after the queue was gone through as many
        // times as there are places.
        throw new IllegalStateException("the merits of the candidates are not ordered");
      }
      int place = queue.next();
      if (place == end) {
        continue;
      }
      for (Arc arc : leaving[place]) {
        LexicographicWeight next = reachedBy[place] == arc ? null : arc.nextGain();
        if (next != null && correct(labels, arc.to, labels[place].plus(next))) {
          reachedBy[arc.to] = arc;
          queue.add(arc.to);
        }
      }
      for (Arc arc : entering[place]) {
        LexicographicWeight last = reachedBy[place] == arc ? null : arc.lastCost();
        if (last != null && correct(labels, arc.from, labels[place].minus(last))) {
          reachedBy[arc.from] = arc;
          queue.add(arc.from);
        }
      }
    }
    return reachedBy;
  }

  private static boolean correct(
      LexicographicWeight[] labels, int place, LexicographicWeight gain) {
    if (labels[place] != null && gain.compareTo(labels[place]) <= 0) {
      return false;
    }
    labels[place] = gain;
    return true;
  }
}
