package org.greatcraftsman.determination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greatcraftsman.candidates.CutOutcome;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.ExclusionService;
import org.greatcraftsman.candidates.FrozenNomineeEntity;
import org.greatcraftsman.candidates.FrozenNomineeRepository;
import org.greatcraftsman.candidates.FrozenVoteListRepository;
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

/** Ranks the frozen candidates, and insists that every number is the one that was frozen. */
@Component
public class FrozenRanking {

  private final FrozenVoteListRepository sets;
  private final FrozenNomineeRepository files;
  private final ExclusionService exclusions;
  private final ListComposition makeUp;
  private final RoundService rounds;

  FrozenRanking(
      FrozenVoteListRepository sets,
      FrozenNomineeRepository files,
      ExclusionService exclusions,
      ListComposition makeUp,
      RoundService rounds) {
    this.sets = sets;
    this.files = files;
    this.exclusions = exclusions;
    this.makeUp = makeUp;
    this.rounds = rounds;
  }

  /** With as many places as there are now. */
  public RankingResult rank(String round) {
    return rank(round, makeUp.places(round));
  }

  RankingResult rank(String round, int places) {
    return rank(round, places, exclusions.numbers(round));
  }

  /**
   * @param excluded who is not there to be chosen
   */
  public RankingResult rank(String round, int places, Set<String> excluded) {
    if (!sets.existsById(round)) {
      throw new IllegalStateException("nothing is frozen in " + round);
    }
    List<FrozenNomineeEntity> frozen = files.findByRoundNumberOrderById(round);
    Map<String, Long> votes = new HashMap<>();
    frozen.forEach(file -> votes.put(file.number(), file.votes()));
    List<Candidate> candidates =
        frozen.stream()
            .filter(file -> file.cut() == CutOutcome.CANDIDATE)
            .map(file -> file.candidate(excluded.contains(file.number())))
            .toList();
    RankingRules terms = rankingRules(round, places);
    ExpertScales scales =
        CutRules.of(rounds.rules(round))
            .scales(frozen.stream().map(FrozenNomineeEntity::marks).toList());
    RankingResult result =
        Ranking.rank(RankingInput.of(terms, candidates, votes).withScales(scales));
    requireFrozenPoints(result, frozen);
    return result;
  }

  /** The terms for a list with so many places. */
  private RankingRules rankingRules(String round, int places) {
    return RankingRulesMapper.rankingRules(rounds.rules(round), places, makeUp.relaxed(round));
  }

  /** Which rules a list of these people alone would break, in Chinese. */
  List<String> violatedRules(String round, List<String> numbers) {
    RankingPhrases words = new RankingPhrases(rounds.rules(round));
    List<Post> posts = files.findAllById(numbers).stream().map(FrozenNomineeEntity::post).toList();
    return rankingRules(round, posts.size()).quotas().violated(posts).stream()
        .map(words::constraint)
        .toList();
  }

  private static void requireFrozenPoints(RankingResult result, List<FrozenNomineeEntity> frozen) {
    for (FrozenNomineeEntity file : frozen) {
      CandidateResult computed = result.candidate(file.number()).orElse(null);
      boolean same =
          result.votePoints().get(file.number()).equals(file.votePoints())
              && (computed == null
                  || (computed.expert() instanceof ExpertPoints.Computed reached
                      && reached.points().equals(file.expertPoints())
                      && computed.composite().orElseThrow().equals(file.composite())));
      if (!same) {
        throw new IllegalStateException("the points of " + file.number() + " are not the frozen");
      }
    }
  }
}
