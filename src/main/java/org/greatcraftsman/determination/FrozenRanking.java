package org.greatcraftsman.determination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.ExclusionService;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/**
 * The ranking of the frozen candidates. It computes every number again and fails if one differs
 * from the frozen number.
 */
@Component
public class FrozenRanking {

  private final CandidateService candidates;
  private final ExclusionService exclusions;
  private final ListComposition composition;
  private final RoundService rounds;

  FrozenRanking(
      CandidateService candidates,
      ExclusionService exclusions,
      ListComposition composition,
      RoundService rounds) {
    this.candidates = candidates;
    this.exclusions = exclusions;
    this.composition = composition;
    this.rounds = rounds;
  }

  /** Ranks with the number of places that applies now. */
  public RankingResult rank(RoundId round) {
    return rank(round, composition.places(round));
  }

  RankingResult rank(RoundId round, int places) {
    return rank(round, places, exclusions.numbers(round));
  }

  /**
   * Ranks with a given number of places.
   *
   * @param excluded the numbers of the candidates who are not offered
   * @throws IllegalStateException if the vote list is not frozen, or if a number differs from the
   *     frozen one
   */
  public RankingResult rank(RoundId round, int places, Set<NominationNumber> excluded) {
    if (!candidates.isFrozen(round)) {
      throw new IllegalStateException("nothing is frozen in " + round);
    }
    List<FrozenNominee> frozen = candidates.frozenNominees(round);
    Map<String, Long> votes = new HashMap<>();
    frozen.forEach(nominee -> votes.put(nominee.number().value(), nominee.nominee().votes()));
    List<Candidate> offered =
        frozen.stream()
            .filter(FrozenNominee::isCandidate)
            .map(nominee -> nominee.candidate(excluded.contains(nominee.number())))
            .toList();
    RankingRules rules = rankingRules(round, places);
    ExpertScales scales =
        CutRules.of(rounds.rules(round)).scales(frozen.stream().map(FrozenNominee::marks).toList());
    RankingResult result = Ranking.rank(RankingInput.of(rules, offered, votes).withScales(scales));
    requireFrozenPoints(result, frozen);
    return result;
  }

  /** The rules for a list with this number of places. */
  private RankingRules rankingRules(RoundId round, int places) {
    return RankingRulesMapper.rankingRules(rounds.rules(round), places, composition.relaxed(round));
  }

  /** The constraints that a list of exactly these candidates would violate, in Chinese. */
  List<String> violatedRules(RoundId round, List<NominationNumber> numbers) {
    RankingPhrases phrases = new RankingPhrases(rounds.rules(round));
    List<Post> posts =
        candidates.frozenNominees(round).stream()
            .filter(nominee -> numbers.contains(nominee.number()))
            .map(FrozenNominee::post)
            .toList();
    return rankingRules(round, posts.size()).quotas().violated(posts).stream()
        .map(phrases::constraint)
        .toList();
  }

  private static void requireFrozenPoints(RankingResult result, List<FrozenNominee> frozen) {
    for (FrozenNominee nominee : frozen) {
      CandidateResult computed = result.candidate(nominee.number().value()).orElse(null);
      boolean same =
          result.votePoints().get(nominee.number().value()).equals(nominee.votePoints())
              && (computed == null
                  || (computed.expert() instanceof ExpertPoints.Computed expert
                      && expert.points().equals(nominee.result().expertPoints())
                      && computed.composite().orElseThrow().equals(nominee.result().composite())));
      if (!same) {
        throw new IllegalStateException(
            "the points of " + nominee.number() + " differ from the frozen points");
      }
    }
  }
}
