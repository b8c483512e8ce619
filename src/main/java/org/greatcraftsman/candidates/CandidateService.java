package org.greatcraftsman.candidates;

import java.time.Instant;
import java.util.List;
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
   * done any more.
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

  /** Everyone on the vote list after the cut, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<CutResult> voteList(String round) {
    RulePack rules = rounds.rules(round);
    return files.findByRoundNumberOrderById(round).stream()
        .map(
            file ->
                new CutResult(
                    file.number(),
                    file.cut(),
                    file.cutPlace() == null ? 0 : file.cutPlace(),
                    file.personKind(),
                    Occupation.of(file.post(), rules)))
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
