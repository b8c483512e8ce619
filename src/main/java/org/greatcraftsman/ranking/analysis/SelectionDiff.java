package org.greatcraftsman.ranking.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.Points;

/**
 * The difference between a baseline list and another list.
 *
 * @param entering the numbers that are only on the other list
 * @param leaving the numbers that are only on the baseline list
 * @param cutoff the least points on the other list
 */
public record SelectionDiff(SortedSet<String> entering, SortedSet<String> leaving, Points cutoff) {

  public SelectionDiff {
    entering = Collections.unmodifiableSortedSet(new TreeSet<>(entering));
    leaving = Collections.unmodifiableSortedSet(new TreeSet<>(leaving));
  }

  static SelectionDiff between(Selection.Selected baseline, Selection.Selected other) {
    SortedSet<String> before = baseline.numbers();
    SortedSet<String> after = other.numbers();
    return new SelectionDiff(difference(after, before), difference(before, after), cutoff(other));
  }

  /** True if both lists hold the same candidates. */
  public boolean isEmpty() {
    return entering.isEmpty();
  }

  private static Points cutoff(Selection.Selected selected) {
    return selected.seats().get(selected.seats().size() - 1).contender().standing().points();
  }

  private static SortedSet<String> difference(
      SortedSet<String> numbers, Collection<String> removed) {
    SortedSet<String> difference = new TreeSet<>(numbers);
    difference.removeAll(removed);
    return difference;
  }
}
