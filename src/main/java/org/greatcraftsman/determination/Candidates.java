package org.greatcraftsman.determination;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidates (rule R9): cut from the vote list by expert points, and frozen there with every
 * number, so that nothing that happens later moves anybody's points.
 */
@Service
public class Candidates {

  private final FrozenSets sets;
  private final FrozenFiles files;
  private final Rounds rounds;
  private final VoteListPapers papers;
  private final Freezer freezer;

  Candidates(
      FrozenSets sets, FrozenFiles files, Rounds rounds, VoteListPapers papers, Freezer freezer) {
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
  public Freeze freeze(String round) {
    if (!isFrozen(round)) {
      freezer.freeze(round, papers.of(round));
    }
    return frozen(round);
  }

  /** Whether the round's vote list has been frozen. */
  @Transactional(readOnly = true)
  public boolean isFrozen(String round) {
    return sets.existsById(round);
  }

  /** What was frozen. */
  @Transactional(readOnly = true)
  public Freeze frozen(String round) {
    FrozenSet set =
        sets.findById(round)
            .orElseThrow(() -> new IllegalStateException("nothing is frozen in " + round));
    int all = files.findByRoundNumberOrderById(round).size();
    return new Freeze(
        round,
        set.candidates(),
        all - set.candidates(),
        set.hash(),
        Instant.ofEpochMilli(set.frozenAt()));
  }

  /** Everyone on the vote list after the cut, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<FrozenCandidate> voteList(String round) {
    RulePack rules = rounds.rules(round);
    return files.findByRoundNumberOrderById(round).stream()
        .map(
            file ->
                new FrozenCandidate(
                    file.number(),
                    file.cut(),
                    file.cutPlace() == null ? 0 : file.cutPlace(),
                    file.personKind(),
                    Trade.of(file.post(), rules)))
        .toList();
  }

  /** The candidates, by number; empty before the freeze. */
  @Transactional(readOnly = true)
  public List<FrozenCandidate> of(String round) {
    return voteList(round).stream().filter(candidate -> candidate.cut() == Cut.CANDIDATE).toList();
  }
}
