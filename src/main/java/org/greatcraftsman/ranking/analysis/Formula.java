package org.greatcraftsman.ranking.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VoteMethod;

/**
 * The formula of a candidate's composite with every number in it, down to the single marks and
 * votes. It is read off a {@link RankingResult}; {@link #recomputed()} computes the composite again
 * from the marks and votes alone.
 */
public record Formula(Points composite, ExpertPart experts, VotePart votes) {

  /**
   * The part of the experts.
   *
   * @param weight in percent
   * @param points the expert points
   * @param raw the trimmed mean of the marks as given; differs from {@code points} only if marks
   *     are normalized
   * @param groupMeans the means of the groups ① to ④ over the kept marks, as given
   * @param marks all valid marks, ascending by the points that they count
   */
  public record ExpertPart(
      int weight, Points points, Points raw, List<Points> groupMeans, List<MarkTerm> marks) {

    public ExpertPart {
      groupMeans = List.copyOf(groupMeans);
      marks = List.copyOf(marks);
    }

    public Points contribution() {
      return points.times(weight).dividedBy(100);
    }
  }

  /**
   * One mark in the formula.
   *
   * @param countedAs the total, normalized if the round normalizes marks
   * @param trimResult whether trimming keeps the mark
   */
  public record MarkTerm(Mark mark, Points countedAs, TrimResult trimResult) {}

  /** Whether trimming keeps a mark. */
  public enum TrimResult {
    DROPPED_LOWEST,
    KEPT,
    DROPPED_HIGHEST
  }

  /**
   * The part of the vote.
   *
   * @param weight in percent
   * @param number the number of valid votes
   * @param points the vote points
   * @param distribution the numbers of the vote list from which the points follow
   */
  public record VotePart(int weight, long number, Points points, VoteDistribution distribution) {

    public Points contribution() {
      return points.times(weight).dividedBy(100);
    }
  }

  /**
   * The position of a number of votes in the distribution over the whole vote list.
   *
   * @param method the conversion of votes to points
   * @param nominees the number of nominees on the vote list
   * @param fewer the number of nominees with fewer votes
   * @param equal the number of nominees with this number of votes, including the candidate
   * @param most the greatest number of votes
   * @param sum the sum of all votes
   */
  public record VoteDistribution(
      VoteMethod method, int nominees, int fewer, int equal, long most, BigInteger sum) {

    static VoteDistribution of(RankingInput input, long number) {
      int fewer = 0;
      int equal = 0;
      long most = 0;
      BigInteger sum = BigInteger.ZERO;
      for (long votes : input.votes().values()) {
        fewer += votes < number ? 1 : 0;
        equal += votes == number ? 1 : 0;
        most = Math.max(most, votes);
        sum = sum.add(BigInteger.valueOf(votes));
      }
      return new VoteDistribution(
          input.rules().votes(), input.votes().size(), fewer, equal, most, sum);
    }

    /** Converts the number of votes to points, by the definitions of {@link VoteMethod}. */
    Points points(long number) {
      if (most == 0) {
        return Points.ZERO;
      }
      return switch (method) {
        case RANK_PERCENTILE ->
            nominees == 1
                ? Points.HUNDRED
                : Points.of(100L * (2L * fewer + equal - 1), 2L * (nominees - 1));
        case SHARE_OF_MAXIMUM -> Points.of(number, most).times(100);
        case CAPPED_MEAN -> {
          Points uncapped =
              Points.of(number).times(50L * nominees).dividedBy(new Points(sum, BigInteger.ONE));
          yield uncapped.compareTo(Points.HUNDRED) > 0 ? Points.HUNDRED : uncapped;
        }
      };
    }
  }

  /** The formula of a candidate; empty for an unknown number or too few marks. */
  public static Optional<Formula> of(RankingResult result, String number) {
    return result
        .candidate(number)
        .filter(candidate -> candidate.expert() instanceof ExpertPoints.Computed)
        .map(candidate -> of(result.input(), candidate));
  }

  private static Formula of(RankingInput input, CandidateResult candidate) {
    ExpertPoints.Computed expert = (ExpertPoints.Computed) candidate.expert();
    List<MarkTerm> marks = new ArrayList<>();
    ExpertPoints.Trimming trimming = expert.trimming();
    trimming.lowest().forEach(mark -> marks.add(term(mark, TrimResult.DROPPED_LOWEST)));
    trimming.kept().forEach(mark -> marks.add(term(mark, TrimResult.KEPT)));
    trimming.highest().forEach(mark -> marks.add(term(mark, TrimResult.DROPPED_HIGHEST)));
    CompositeWeights weights = candidate.weights();
    long votes = candidate.votes().count();
    return new Formula(
        candidate.composite().orElseThrow(),
        new ExpertPart(
            weights.expertWeight(), expert.points(), expert.raw(), expert.groupMeans(), marks),
        new VotePart(
            weights.voteWeight(),
            votes,
            candidate.votes().points(),
            VoteDistribution.of(input, votes)));
  }

  private static MarkTerm term(ExpertPoints.CountedMark counted, TrimResult trimResult) {
    return new MarkTerm(counted.mark(), counted.points(), trimResult);
  }

  /** Computes the composite from the kept marks and the votes of the vote list alone. */
  public Points recomputed() {
    List<Points> kept =
        experts.marks().stream()
            .filter(mark -> mark.trimResult() == TrimResult.KEPT)
            .map(MarkTerm::countedAs)
            .toList();
    Points expert = kept.stream().reduce(Points.ZERO, Points::plus).dividedBy(kept.size());
    return new CompositeWeights(experts.weight(), votes.weight())
        .composite(expert, votes.distribution().points(votes.number()));
  }
}
