package org.greatcraftsman.candidates;

import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.Points;

/**
 * A nominee on the frozen vote list, with every number that the freeze computed. Points are
 * computed once, at the freeze, and never change.
 *
 * @param nominee the nominee as it entered the cut
 * @param cut the outcome of the cut
 * @param votePoints 0 to 100
 * @param result the computed result; {@code null} without enough marks
 */
public record FrozenNominee(
    VoteListNominee nominee, CutOutcome cut, Points votePoints, FrozenResult result) {

  /**
   * @throws IllegalArgumentException if the cut does not agree with the result
   */
  public FrozenNominee {
    if ((result == null) != (cut == CutOutcome.TOO_FEW_MARKS)) {
      throw new IllegalArgumentException(cut + " with the result " + result);
    }
  }

  /**
   * The points of a nominee with enough marks.
   *
   * @param place by expert points and the tie chain, from 1
   * @param expertPoints 0 to 100
   * @param groupMeans the means of the groups ① to ④ over the marks that count
   * @param spread how far the experts agree
   * @param composite 0 to 100, by the round's weights
   */
  public record FrozenResult(
      int place,
      Points expertPoints,
      List<Points> groupMeans,
      ExpertPoints.Spread spread,
      Points composite) {

    public FrozenResult {
      groupMeans = List.copyOf(groupMeans);
    }
  }

  static FrozenNominee of(VoteListNominee nominee, CandidateResult cut, CompositeWeights weights) {
    Points votePoints = cut.votes().points();
    if (!(cut.expert() instanceof ExpertPoints.Computed expert)) {
      return new FrozenNominee(nominee, CutOutcome.TOO_FEW_MARKS, votePoints, null);
    }
    return new FrozenNominee(
        nominee,
        cut.selected() ? CutOutcome.CANDIDATE : CutOutcome.BEHIND,
        votePoints,
        new FrozenResult(
            cut.place().orElseThrow(),
            expert.points(),
            expert.groupMeans(),
            expert.spread(),
            weights.composite(expert.points(), votePoints)));
  }

  public NominationNumber number() {
    return nominee.number();
  }

  public Post post() {
    return nominee.candidate().post();
  }

  public List<Mark> marks() {
    return nominee.candidate().marks();
  }

  public boolean isCandidate() {
    return cut == CutOutcome.CANDIDATE;
  }

  /**
   * The nominee as a candidate of the ranking.
   *
   * @param excluded true if the nominee left after the freeze and is not offered for a seat
   */
  public Candidate candidate(boolean excluded) {
    Candidate frozen = nominee.candidate();
    return new Candidate(frozen.number(), frozen.post(), frozen.marks(), frozen.lot(), excluded);
  }
}
