package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A candidate's composite with every number that it is made of, down to the single marks and votes.
 * A pure reading of a {@link RankingResult}: {@link #recomputed()} builds the composite again from
 * the leaves alone.
 */
public record Formula(Points composite, Experts experts, Votes votes) {

  /**
   * The experts' part.
   *
   * @param weight per cent
   * @param points the mean of what the kept marks count
   * @param raw the same of the marks as given; differs only where experts are brought to one scale
   * @param groups the means of the groups ① to ④ over the kept marks, as given
   * @param marks all valid marks, ascending by what they count
   */
  public record Experts(
      int weight, Points points, Points raw, List<Points> groups, List<Leaf> marks) {

    public Experts {
      groups = List.copyOf(groups);
      marks = List.copyOf(marks);
    }

    public Points share() {
      return points.times(weight).dividedBy(100);
    }
  }

  /**
   * One mark.
   *
   * @param counts its total, or what it stands for on the common scale
   */
  public record Leaf(Mark mark, Points counts, Fate fate) {}

  /** What became of a mark. */
  public enum Fate {
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
  public record Votes(int weight, long number, Points points, Basis basis) {

    public Points share() {
      return points.times(weight).dividedBy(100);
    }
  }

  /**
   * What the whole vote list says about a number of votes.
   *
   * @param people on the vote list
   * @param fewer people with fewer votes
   * @param equal people with that many votes, the candidate included
   * @param most the greatest number of votes
   * @param sum of all votes
   */
  public record Basis(
      VoteMethod method, int people, int fewer, int equal, long most, BigInteger sum) {

    static Basis of(RankingInput input, long number) {
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
      return new Basis(input.rules().votes(), input.votes().size(), fewer, equal, most, sum);
    }

    /** The points of that number of votes, by the definitions of {@link VoteMethod}. */
    Points points(long number) {
      if (most == 0) {
        return Points.ZERO;
      }
      return switch (method) {
        case RANK_PERCENTILE ->
            people == 1
                ? Points.HUNDRED
                : Points.of(100L * (2L * fewer + equal - 1), 2L * (people - 1));
        case SHARE_OF_MAXIMUM -> Points.of(number, most).times(100);
        case CAPPED_MEAN -> {
          Points uncapped =
              Points.of(number).times(50L * people).dividedBy(new Points(sum, BigInteger.ONE));
          yield uncapped.compareTo(Points.HUNDRED) > 0 ? Points.HUNDRED : uncapped;
        }
      };
    }
  }

  /** Empty if there is no such candidate or there are too few marks. */
  public static Optional<Formula> of(RankingResult result, String number) {
    return result
        .candidate(number)
        .filter(candidate -> candidate.expert() instanceof ExpertPoints.Reached)
        .map(candidate -> of(result.input(), candidate));
  }

  private static Formula of(RankingInput input, CandidateResult candidate) {
    ExpertPoints.Reached reached = (ExpertPoints.Reached) candidate.expert();
    List<Leaf> marks = new ArrayList<>();
    ExpertPoints.Trimming trimming = reached.trimming();
    trimming.lowest().forEach(one -> marks.add(leaf(one, Fate.DROPPED_LOWEST)));
    trimming.kept().forEach(one -> marks.add(leaf(one, Fate.KEPT)));
    trimming.highest().forEach(one -> marks.add(leaf(one, Fate.DROPPED_HIGHEST)));
    Composite weights = candidate.weights();
    long votes = candidate.votes().count();
    return new Formula(
        candidate.composite().orElseThrow(),
        new Experts(
            weights.expertWeight(), reached.points(), reached.raw(), reached.groups(), marks),
        new Votes(weights.voteWeight(), votes, candidate.votes().points(), Basis.of(input, votes)));
  }

  private static Leaf leaf(ExpertPoints.Counted counted, Fate fate) {
    return new Leaf(counted.mark(), counted.points(), fate);
  }

  /** The composite, computed from the kept marks and the votes of the vote list alone. */
  public Points recomputed() {
    List<Points> kept =
        experts.marks().stream()
            .filter(leaf -> leaf.fate() == Fate.KEPT)
            .map(Leaf::counts)
            .toList();
    Points expert = kept.stream().reduce(Points.ZERO, Points::plus).dividedBy(kept.size());
    return new Composite(experts.weight(), votes.weight())
        .of(expert, votes.basis().points(votes.number()));
  }
}
