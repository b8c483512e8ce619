package org.greatcraftsman.analysis;

import java.util.List;
import java.util.Map;

/**
 * The sensitivity of the list to the weights, the conversion of votes and each expert.
 *
 * @param places the places of the analyzed list
 * @param from the experts' least weight in the analysis, in percent
 * @param to the experts' greatest weight in the analysis, in percent
 * @param alwaysSelected the number of candidates who are on the list at every weight between
 * @param intervals the intervals of weights with one optimal list each, and how it differs from the
 *     list of the interval before
 * @param weightSensitive the candidates who are on the list at some weights only, with those
 *     intervals, by number
 * @param scenarios the other conversions of votes, and the vote and each expert left out
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
   * The places of the analyzed list.
   *
   * @param computed the number of places for which it was computed
   * @param vacant how many of them were left vacant later by decision
   */
  public record Places(int computed, int vacant) {}

  /**
   * The list under one change.
   *
   * @param name the change, in Chinese
   * @param cutoff the least points on that list; empty if the weights change
   * @param entering the numbers that the change adds to the list
   * @param leaving the numbers that the change removes from the list
   */
  public record Scenario(String name, String cutoff, List<String> entering, List<String> leaving) {}
}
