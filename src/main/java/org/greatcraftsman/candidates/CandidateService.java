package org.greatcraftsman.candidates;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidates (rule R9): cut from the vote list by expert points, and frozen there with every
 * number, so that nothing that happens later moves anybody's points.
 */
@Service
public class CandidateService {

  private final FrozenVoteListRepository sets;
  private final FrozenNomineeRepository files;
  private final RoundService rounds;
  private final VoteListAssembler papers;
  private final VoteListFreezer freezer;

  CandidateService(
      FrozenVoteListRepository sets,
      FrozenNomineeRepository files,
      RoundService rounds,
      VoteListAssembler papers,
      VoteListFreezer freezer) {
    this.sets = sets;
    this.files = files;
    this.rounds = rounds;
    this.papers = papers;
    this.freezer = freezer;
  }

  /**
   * Cuts the vote list to the candidates and freezes every number of it; once frozen, nothing is
   * done again.
   *
   * @throws org.greatcraftsman.Refusal while the review goes on or the votes are not counted
   */
  @Transactional
  public FreezeSummary freeze(String round) {
    if (!isFrozen(round)) {
      freezer.freeze(round, papers.assemble(round));
    }
    return summary(round);
  }

  /** Whether the round's vote list has been frozen. */
  @Transactional(readOnly = true)
  public boolean isFrozen(String round) {
    return sets.existsById(round);
  }

  /** What was frozen. */
  @Transactional(readOnly = true)
  public FreezeSummary summary(String round) {
    FrozenVoteListEntity set =
        sets.findById(round)
            .orElseThrow(() -> new IllegalStateException("nothing is frozen in " + round));
    int all = files.findByRoundNumberOrderById(round).size();
    return new FreezeSummary(
        round,
        set.candidates(),
        all - set.candidates(),
        set.hash(),
        Instant.ofEpochMilli(set.frozenAt()));
  }

  /** Everyone on the frozen vote list, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<FrozenNominee> frozenNominees(String round) {
    return files.findByRoundNumberOrderById(round).stream()
        .map(FrozenNomineeEntity::toRecord)
        .toList();
  }

  /** The frozen vote list in its text form; its SHA-256 is that of {@link #summary}. */
  @Transactional(readOnly = true)
  public String frozenText(String round) {
    int version = sets.findById(round).orElseThrow().rulesVersion();
    String rulesHash = CanonicalJson.sha256(rounds.canonicalRules(round, version));
    return FrozenVoteListCodec.write(new FrozenVoteList(round, rulesHash, frozenNominees(round)));
  }

  /** Everyone on the vote list after the cut, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<CutResult> voteList(String round) {
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
  public List<CutResult> candidates(String round) {
    return voteList(round).stream()
        .filter(candidate -> candidate.outcome() == CutOutcome.CANDIDATE)
        .toList();
  }
}
