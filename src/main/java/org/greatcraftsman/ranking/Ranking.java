package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VotePoints;

/**
 * The ranking: computes points from marks and votes, and the list from the points. It is a pure
 * function of its input: the same input gives the same result, byte for byte, on any machine.
 *
 * <p>Points are computed over the frozen vote list. An excluded candidate is not offered for a
 * seat, but stays in the input, so that no exclusion changes the points of the others.
 */
public final class Ranking {

  private final RankingInput input;
  private final SortedMap<String, Points> votePoints;
  private final SortedMap<String, ExpertPoints> expertPoints = new TreeMap<>();

  private Ranking(RankingInput input) {
    this.input = input;
    votePoints = VotePoints.of(input.votes(), input.rules().votes());
    input
        .candidates()
        .forEach(
            candidate ->
                expertPoints.put(
                    candidate.number(),
                    ExpertPoints.of(candidate.marks(), input.rules().marks(), input.scales())));
  }

  /**
   * Ranks the candidates and selects the final list: the greatest sum of composites under all
   * quotas.
   *
   * @throws IllegalArgumentException if a mark is outside the group maxima or a number of votes is
   *     negative
   */
  public static RankingResult rank(RankingInput input) {
    return new Ranking(input).result();
  }

  /**
   * Cuts the vote list to the list of candidates, by expert points and the tie chain. Its only
   * quotas are the minimums of the industries and of the attributes that cross them. Votes are a
   * link of the tie chain; to keep them out of the cut, give every number of votes as 0.
   *
   * @param size the size of the list of candidates
   * @throws IllegalArgumentException as {@link #rank}
   */
  public static RankingResult cut(RankingInput input, int size) {
    RankingRules rules = input.rules();
    RankingRules expertsOnly =
        new RankingRules(
            rules.marks(),
            rules.votes(),
            new CompositeWeights(100, 0),
            size,
            rules.quotas().minimumsOnly());
    return rank(input.withRules(expertsOnly));
  }

  /**
   * Returns the selection of {@link #rank}. Where constraints cross, it is found sooner if it is
   * near another list.
   *
   * @param near the numbers on that list
   */
  public static Selection selectNear(Set<String> near, RankingInput input) {
    RankingRules rules = input.rules();
    SelectionProblem problem =
        SelectionProblem.of(new Ranking(input).bestFirst(), rules.quotas(), rules.size());
    return problem.toSelection(problem.solve(near));
  }

  private RankingResult result() {
    List<Contender> bestFirst = bestFirst();
    Selection selection = Selection.choose(bestFirst, input.rules().quotas(), input.rules().size());
    SelectionStatuses statuses = new SelectionStatuses(bestFirst, selection);
    List<CandidateResult> results =
        input.candidates().stream().map(candidate -> result(candidate, statuses)).toList();
    return new RankingResult(input, results, votePoints, selection);
  }

  private List<Contender> bestFirst() {
    List<Contender> bestFirst = new ArrayList<>();
    for (Candidate candidate : input.candidates()) {
      if (!candidate.excluded()
          && expertPoints.get(candidate.number()) instanceof ExpertPoints.Computed computed) {
        bestFirst.add(new Contender(standing(candidate, computed), candidate.post()));
      }
    }
    bestFirst.sort(Comparator.comparing(Contender::standing, TieChain.BEST_FIRST));
    return bestFirst;
  }

  private Standing standing(Candidate candidate, ExpertPoints.Computed computed) {
    Points composite =
        input.rules().weights().composite(computed.points(), votePoints.get(candidate.number()));
    long votes = input.votes().get(candidate.number());
    return new Standing(
        candidate.number(), composite, Standing.Merits.of(computed), votes, candidate.lot());
  }

  private CandidateResult result(Candidate candidate, SelectionStatuses statuses) {
    ExpertPoints expert = expertPoints.get(candidate.number());
    return new CandidateResult(
        candidate,
        expert,
        new CandidateResult.VoteResult(
            input.votes().get(candidate.number()), votePoints.get(candidate.number())),
        input.rules().weights(),
        statuses.of(candidate, expert));
  }
}
