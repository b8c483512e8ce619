package org.greatcraftsman.candidates;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidates (rule R9). The service cuts the vote list by expert points and freezes it with
 * every number, so that no later event changes a nominee's points.
 */
@Service
public class CandidateService {

  private final FrozenVoteListRepository voteLists;
  private final FrozenNomineeRepository nominees;
  private final RoundService rounds;
  private final VoteListAssembler assembler;
  private final VoteListFreezer freezer;

  CandidateService(
      FrozenVoteListRepository voteLists,
      FrozenNomineeRepository nominees,
      RoundService rounds,
      VoteListAssembler assembler,
      VoteListFreezer freezer) {
    this.voteLists = voteLists;
    this.nominees = nominees;
    this.rounds = rounds;
    this.assembler = assembler;
    this.freezer = freezer;
  }

  /**
   * Cuts the vote list to the candidates and freezes every number of it. Idempotent: a frozen vote
   * list does not change.
   *
   * @throws org.greatcraftsman.Refusal if the review is not finished or the votes are not counted
   */
  @Transactional
  public FreezeSummary freeze(RoundId round) {
    if (!isFrozen(round)) {
      freezer.freeze(round, assembler.assemble(round));
    }
    return summary(round);
  }

  /** True if the round's vote list is frozen. */
  @Transactional(readOnly = true)
  public boolean isFrozen(RoundId round) {
    return voteLists.existsById(round.value());
  }

  /** A summary of the frozen vote list. */
  @Transactional(readOnly = true)
  public FreezeSummary summary(RoundId round) {
    FrozenVoteListEntity voteList =
        voteLists
            .findById(round.value())
            .orElseThrow(() -> new IllegalStateException("nothing is frozen in " + round));
    int all = nominees.findByRoundNumberOrderById(round).size();
    return new FreezeSummary(
        round,
        voteList.candidates(),
        all - voteList.candidates(),
        voteList.hash(),
        Instant.ofEpochMilli(voteList.frozenAt()));
  }

  /** All nominees of the frozen vote list, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<FrozenNominee> frozenNominees(RoundId round) {
    return nominees.findByRoundNumberOrderById(round).stream()
        .map(FrozenNomineeEntity::toRecord)
        .toList();
  }

  /** The frozen vote list in its text form; its SHA-256 is that of {@link #summary}. */
  @Transactional(readOnly = true)
  public String frozenText(RoundId round) {
    int version = voteLists.findById(round.value()).orElseThrow().rulesVersion();
    String rulesHash = CanonicalJson.sha256(rounds.canonicalRules(round, version));
    return FrozenVoteListCodec.write(new FrozenVoteList(round, rulesHash, frozenNominees(round)));
  }

  /** The result of the cut for each nominee, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<CutResult> voteList(RoundId round) {
    RulePack rules = rounds.rules(round);
    return frozenNominees(round).stream()
        .map(
            frozen ->
                new CutResult(
                    frozen.number(),
                    frozen.cut(),
                    frozen.result() == null ? 0 : frozen.result().place(),
                    frozen.nominee().kind(),
                    Occupation.of(frozen.post(), rules)))
        .toList();
  }

  /** The candidates, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<CutResult> candidates(RoundId round) {
    return voteList(round).stream()
        .filter(candidate -> candidate.outcome() == CutOutcome.CANDIDATE)
        .toList();
  }
}
