package org.greatcraftsman.determination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.ExpertPoints;
import org.greatcraftsman.ranking.ExpertScales;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** Ranks the frozen candidates, and insists that every number is the one that was frozen. */
@Component
class FrozenRanking {

  private final FrozenSets sets;
  private final FrozenFiles files;
  private final Exclusions exclusions;
  private final MakeUp makeUp;
  private final Rounds rounds;

  FrozenRanking(
      FrozenSets sets, FrozenFiles files, Exclusions exclusions, MakeUp makeUp, Rounds rounds) {
    this.sets = sets;
    this.files = files;
    this.exclusions = exclusions;
    this.makeUp = makeUp;
    this.rounds = rounds;
  }

  /** With as many places as there are now. */
  RankingResult rank(String round) {
    return rank(round, makeUp.places(round));
  }

  RankingResult rank(String round, int places) {
    return rank(round, places, exclusions.numbers(round));
  }

  /**
   * @param excluded who is not there to be chosen
   */
  RankingResult rank(String round, int places, Set<String> excluded) {
    if (!sets.existsById(round)) {
      throw new IllegalStateException("nothing is frozen in " + round);
    }
    List<FrozenFile> frozen = files.findByRoundNumberOrderById(round);
    Map<String, Long> votes = new HashMap<>();
    frozen.forEach(file -> votes.put(file.number(), file.votes()));
    List<Candidate> candidates =
        frozen.stream()
            .filter(file -> file.cut() == Cut.CANDIDATE)
            .map(file -> file.candidate(excluded.contains(file.number())))
            .toList();
    RankingRules terms = terms(round, places);
    ExpertScales scales =
        CutTerms.of(rounds.rules(round)).scales(frozen.stream().map(FrozenFile::marks).toList());
    RankingResult result = Ranking.rank(RankingInput.of(terms, candidates, votes).scaled(scales));
    requireFrozenPoints(result, frozen);
    return result;
  }

  /** The terms for a list with so many places. */
  private RankingRules terms(String round, int places) {
    return RankingTerms.of(rounds.rules(round), places, makeUp.relaxed(round));
  }

  /** Which rules a list of these people alone would break, in Chinese. */
  List<String> broken(String round, List<String> numbers) {
    RuleWords words = new RuleWords(rounds.rules(round));
    List<Post> posts = files.findAllById(numbers).stream().map(FrozenFile::post).toList();
    return terms(round, posts.size()).quotas().broken(posts).stream()
        .map(words::constraint)
        .toList();
  }

  private static void requireFrozenPoints(RankingResult result, List<FrozenFile> frozen) {
    for (FrozenFile file : frozen) {
      CandidateResult computed = result.candidate(file.number()).orElse(null);
      boolean same =
          result.votePoints().get(file.number()).equals(file.votePoints())
              && (computed == null
                  || (computed.expert() instanceof ExpertPoints.Reached reached
                      && reached.points().equals(file.expertPoints())
                      && computed.composite().orElseThrow().equals(file.composite())));
      if (!same) {
        throw new IllegalStateException("the points of " + file.number() + " are not the frozen");
      }
    }
  }
}
