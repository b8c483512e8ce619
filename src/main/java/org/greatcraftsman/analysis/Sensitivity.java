package org.greatcraftsman.analysis;

import java.util.List;
import java.util.Map;

/**
 * The sensitivity of a list to weights, constraints, experts and votes.
 *
 * @param places of the list that was looked at
 * @param from the experts' least weight that was tried, per cent
 * @param to the greatest
 * @param alwaysSelected how many people are on the list at every weight between
 * @param intervals the weights between which one list stands, and how it differs from the one
 *     before
 * @param weightSensitive candidates selected at some weights only, with those weights
 * @param scenarios other conversions of the vote, and each expert left out
 */
public record Sensitivity(
    Places places,
    int from,
    int to,
    int alwaysSelected,
    List<Scenario> intervals,
    Map<String, List<String>> weightSensitive,
    List<Scenario> scenarios) {

  /**
   * For how many people the list was solved.
   *
   * @param vacant how many of them have left since, so that their places stay empty by decision
   */
  public record Places(int computed, int vacant) {}

  /**
   * One thing changed.
   *
   * @param cutoff the least points on that list; empty where the points themselves change
   */
  public record Scenario(String name, String cutoff, List<String> entering, List<String> leaving) {}
}
