package org.greatcraftsman.determination;

import java.util.List;
import java.util.Map;

/**
 * What the list hangs on.
 *
 * @param places of the list that was looked at
 * @param from the experts' least weight that was tried, per cent
 * @param to the greatest
 * @param firm how many people are on the list at every weight between
 * @param stretches the weights between which one list stands, and how it differs from the one
 *     before
 * @param swings whoever is on it at some weights only, with those weights
 * @param cases other conversions of the vote, and each expert left out
 */
public record Dependence(
    Places places,
    int from,
    int to,
    int firm,
    List<Case> stretches,
    Map<String, List<String>> swings,
    List<Case> cases) {

  /**
   * For how many people the list was solved.
   *
   * @param empty how many of them have left since, so that their places stay empty by decision
   */
  public record Places(int solved, int empty) {}

  /**
   * One thing changed.
   *
   * @param line the least points on that list; empty where the points themselves change
   */
  public record Case(String name, String line, List<String> entering, List<String> leaving) {}
}
