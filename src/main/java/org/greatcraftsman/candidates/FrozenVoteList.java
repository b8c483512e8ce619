package org.greatcraftsman.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.round.RulePack;

/**
 * The vote list of a round as frozen: every nominee with marks, votes and points.
 *
 * @param rulesHash SHA-256 of the rules that held at the freeze
 * @param nominees by number
 */
public record FrozenVoteList(RoundId round, String rulesHash, List<FrozenNominee> nominees) {

  public FrozenVoteList {
    nominees = List.copyOf(nominees);
  }

  /**
   * Cuts a vote list and computes the points of all its nominees.
   *
   * @param rulesHash SHA-256 of the rules
   * @throws org.greatcraftsman.Refusal if no nominee has enough marks
   */
  public static FrozenVoteList compute(
      RoundId round, String rulesHash, RulePack rules, List<VoteListNominee> voteList) {
    Map<NominationNumber, VoteListNominee> byNumber =
        voteList.stream().collect(Collectors.toMap(VoteListNominee::number, Function.identity()));
    CutRules cutRules = CutRules.of(rules);
    RankingResult cut = new CandidateCut(cutRules, voteList).result();
    CompositeWeights weights = cutRules.rules().weights();
    List<FrozenNominee> nominees = new ArrayList<>();
    for (CandidateResult result : cut.candidates()) {
      nominees.add(
          FrozenNominee.of(byNumber.get(new NominationNumber(result.number())), result, weights));
    }
    return new FrozenVoteList(round, rulesHash, nominees);
  }

  /** The nominees as they entered the cut. */
  public List<VoteListNominee> voteList() {
    return nominees.stream().map(FrozenNominee::nominee).toList();
  }
}
