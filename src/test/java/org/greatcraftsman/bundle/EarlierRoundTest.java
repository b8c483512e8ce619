package org.greatcraftsman.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greatcraftsman.candidates.CandidateCut;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.FrozenVoteList;
import org.greatcraftsman.candidates.FrozenVoteListCodec;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.proof.ListVerifier;
import org.greatcraftsman.round.RulePack;
import org.junit.jupiter.api.Test;

/** This version computes the same result for a round that ran on an earlier version. */
class EarlierRoundTest {

  private final RulePack rules = EarlierRound.rules();
  private final FrozenVoteList frozen = EarlierRound.frozenVoteList();

  @Test
  void theFreezeComputesTheSamePointsAndTheSameCandidates() {
    assertThat(frozen.nominees()).hasSize(180);
    assertThat(frozen.nominees().stream().filter(FrozenNominee::isCandidate)).hasSize(120);

    FrozenVoteList computed =
        FrozenVoteList.compute(frozen.round(), frozen.rulesHash(), rules, frozen.voteList());

    assertThat(computed).isEqualTo(frozen);
    assertThat(FrozenVoteListCodec.read(FrozenVoteListCodec.write(computed))).isEqualTo(frozen);
  }

  @Test
  void theRankingAndTheListAreTheSameByteForByte() {
    List<Candidate> candidates =
        frozen.nominees().stream()
            .filter(FrozenNominee::isCandidate)
            .map(nominee -> nominee.candidate(EarlierRound.EXCLUDED.contains(nominee.number())))
            .toList();
    RankingInput input =
        RankingInput.of(
                RankingRulesMapper.rankingRules(rules, EarlierRound.PLACES, EarlierRound.relaxed()),
                candidates,
                CandidateCut.votes(frozen.voteList()))
            .withScales(
                CutRules.of(rules)
                    .scales(frozen.nominees().stream().map(FrozenNominee::marks).toList()));

    RankingResult result = Ranking.rank(input);

    assertThat(result.canonicalForm()).isEqualTo(EarlierRound.ranking());
    assertThat(String.join("\n", result.selectedNumbers())).isEqualTo(EarlierRound.list());
    assertThat(ListVerifier.findFault(EarlierRound.ranking())).isEmpty();
  }
}
