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
 * A candidate's composite with every number that it is made of, down to the single marks and votes.
 * A pure reading of a {@link RankingResult}: {@link #recomputed()} builds the composite again from
 * the leaves alone.
 */
public record Formula(Points composite, ExpertPart experts, VotePart votes) {

  /**
   * The experts' part.
   *
   * @param weight per cent
   * @param points the mean of what the kept marks count
   * @param raw the same of the marks as given; differs only where experts are brought to one scale
   * @param groupMeans the means of the groups ① to ④ over the kept marks, as given
   * @param marks all valid marks, ascending by what they count
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
   * One mark.
   *
   * @param countedAs its total, or what it stands for on the common scale
   */
  public record MarkTerm(Mark mark, Points countedAs, TrimResult trimResult) {}

  /** What became of a mark. */
  public enum TrimResult {
    DROPPED_LOWEST,
    KEPT,
    DROPPED_HIGHEST
  }

  /**
   * The vote's part.
   *
   * @param weight per cent
   * @param number valid votes
   */
  public record VotePart(int weight, long number, Points points, VoteDistribution distribution) {

    public Points contribution() {
      return points.times(weight).dividedBy(100);
    }
  }

  /**
   * What the whole vote list says about a number of votes.
   *
   * @param nominees on the vote list
   * @param fewer people with fewer votes
   * @param equal people with that many votes, the candidate included
   * @param most the greatest number of votes
   * @param sum of all votes
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

    /** The points of that number of votes, by the definitions of {@link VoteMethod}. */
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

  /** Empty if there is no such candidate or there are too few marks. */
  public static Optional<Formula> of(RankingResult result, String number) {
    return result
        .candidate(number)
        .filter(candidate -> candidate.expert() instanceof ExpertPoints.Computed)
        .map(candidate -> of(result.input(), candidate));
  }

  private static Formula of(RankingInput input, CandidateResult candidate) {
    ExpertPoints.Computed reached = (ExpertPoints.Computed) candidate.expert();
    List<MarkTerm> marks = new ArrayList<>();
    ExpertPoints.Trimming trimming = reached.trimming();
    trimming.lowest().forEach(one -> marks.add(leaf(one, TrimResult.DROPPED_LOWEST)));
    trimming.kept().forEach(one -> marks.add(leaf(one, TrimResult.KEPT)));
    trimming.highest().forEach(one -> marks.add(leaf(one, TrimResult.DROPPED_HIGHEST)));
    CompositeWeights weights = candidate.weights();
    long votes = candidate.votes().count();
    return new Formula(
        candidate.composite().orElseThrow(),
        new ExpertPart(
            weights.expertWeight(), reached.points(), reached.raw(), reached.groupMeans(), marks),
        new VotePart(
            weights.voteWeight(),
            votes,
            candidate.votes().points(),
            VoteDistribution.of(input, votes)));
  }

  private static MarkTerm leaf(ExpertPoints.CountedMark counted, TrimResult fate) {
    return new MarkTerm(counted.mark(), counted.points(), fate);
  }

  /** The composite, computed from the kept marks and the votes of the vote list alone. */
  public Points recomputed() {
    List<Points> kept =
        experts.marks().stream()
            .filter(leaf -> leaf.trimResult() == TrimResult.KEPT)
            .map(MarkTerm::countedAs)
            .toList();
    Points expert = kept.stream().reduce(Points.ZERO, Points::plus).dividedBy(kept.size());
    return new CompositeWeights(experts.weight(), votes.weight())
        .composite(expert, votes.distribution().points(votes.number()));
  }
}
