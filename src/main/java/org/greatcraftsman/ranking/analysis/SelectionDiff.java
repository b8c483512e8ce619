package org.greatcraftsman.ranking.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.Points;

/**
 * How a list differs from the one that stands.
 *
 * @param entering numbers that only the other list holds
 * @param leaving numbers that only the standing list holds
 * @param cutoff the least points on the other list
 */
public record SelectionDiff(SortedSet<String> entering, SortedSet<String> leaving, Points cutoff) {

  public SelectionDiff {
    entering = Collections.unmodifiableSortedSet(new TreeSet<>(entering));
    leaving = Collections.unmodifiableSortedSet(new TreeSet<>(leaving));
  }

  static SelectionDiff between(Selection.Selected standing, Selection.Selected other) {
    SortedSet<String> before = standing.numbers();
    SortedSet<String> after = other.numbers();
    return new SelectionDiff(difference(after, before), difference(before, after), cutoff(other));
  }

  /** Whether the same people are on both lists. */
  public boolean isEmpty() {
    return entering.isEmpty();
  }

  private static Points cutoff(Selection.Selected selected) {
    return selected.seats().get(selected.seats().size() - 1).contender().standing().points();
  }

  private static SortedSet<String> difference(SortedSet<String> one, Collection<String> other) {
    SortedSet<String> difference = new TreeSet<>(one);
    difference.removeAll(other);
    return difference;
  }
}
