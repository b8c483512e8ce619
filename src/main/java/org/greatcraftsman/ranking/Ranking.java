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
 * From marks and votes to the list. A pure function of the frozen set: the same set gives the same
 * result, byte for byte, anywhere.
 *
 * <p>Points are those of the frozen set. Somebody who leaves is marked as excluded and is not
 * offered for a seat any more; nobody's points change by that (never normalise again).
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
   * The final list: the best sum of composites under all quotas.
   *
   * @throws IllegalArgumentException if a mark lies outside the group maxima or a number of votes
   *     is negative
   */
  public static RankingResult rank(RankingInput input) {
    return new Ranking(input).result();
  }

  /**
   * The earlier cut from the vote list to the list of candidates: by expert points alone and the
   * same tie chain. The minimums of the industries and of those that cross them are its only
   * quotas. Where the vote is not to touch the cut at all, every number of votes is given as 0.
   *
   * @param size of the list of candidates
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
   * The selection of {@link #rank}, found sooner where it hardly differs from another.
   *
   * @param near the numbers on the other list
   */
  public static Selection selectNear(Set<String> near, RankingInput input) {
    RankingRules rules = input.rules();
    SelectionProblem contest =
        SelectionProblem.of(new Ranking(input).bestFirst(), rules.quotas(), rules.size());
    return contest.toSelection(contest.solve(near));
  }

  private RankingResult result() {
    List<Contender> bestFirst = bestFirst();
    Selection selection = Selection.choose(bestFirst, input.rules().quotas(), input.rules().size());
    SelectionStatuses verdicts = new SelectionStatuses(bestFirst, selection);
    List<CandidateResult> results =
        input.candidates().stream().map(candidate -> result(candidate, verdicts)).toList();
    return new RankingResult(input, results, votePoints, selection);
  }

  private List<Contender> bestFirst() {
    List<Contender> bestFirst = new ArrayList<>();
    for (Candidate candidate : input.candidates()) {
      if (!candidate.excluded()
          && expertPoints.get(candidate.number()) instanceof ExpertPoints.Computed reached) {
        bestFirst.add(new Contender(standing(candidate, reached), candidate.post()));
      }
    }
    bestFirst.sort(Comparator.comparing(Contender::standing, TieChain.BEST_FIRST));
    return bestFirst;
  }

  private Standing standing(Candidate candidate, ExpertPoints.Computed reached) {
    Points composite =
        input.rules().weights().composite(reached.points(), votePoints.get(candidate.number()));
    long votes = input.votes().get(candidate.number());
    return new Standing(
        candidate.number(), composite, Standing.Merits.of(reached), votes, candidate.lot());
  }

  private CandidateResult result(Candidate candidate, SelectionStatuses verdicts) {
    ExpertPoints expert = expertPoints.get(candidate.number());
    return new CandidateResult(
        candidate,
        expert,
        new CandidateResult.VoteResult(
            input.votes().get(candidate.number()), votePoints.get(candidate.number())),
        input.rules().weights(),
        verdicts.of(candidate, expert));
  }
}
