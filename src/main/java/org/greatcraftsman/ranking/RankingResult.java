package org.greatcraftsman.ranking;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.greatcraftsman.ranking.points.Points;

/**
 * The result of one ranking, with all that it was computed from.
 *
 * @param candidates by number
 * @param votePoints of everyone on the vote list, by number
 * @param selection the list, or why there is none
 */
public record RankingResult(
    RankingInput input,
    List<CandidateResult> candidates,
    SortedMap<String, Points> votePoints,
    Selection selection) {

  public RankingResult {
    candidates = List.copyOf(candidates);
  }

  public Optional<CandidateResult> candidate(String number) {
    return candidates.stream().filter(candidate -> candidate.number().equals(number)).findFirst();
  }

  /**
   * The result as text that is the same, byte for byte in UTF-8, for the same frozen set: whatever
   * the order of input, the locale, the time zone or the machine. One line a fact, its fields
   * separated by single blanks, every line ended by a line feed, numbers exact. Made for hashing
   * and for comparing two runs.
   */
  public String canonicalForm() {
    return CanonicalForm.of(this);
  }
}
