package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/**
 * The result of a ranking.
 *
 * @param input the input that it was computed from
 * @param candidates the results of the candidates, by number
 * @param votePoints the vote points of each nominee on the vote list, by number
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

  /** The candidates who were offered for a seat and have enough marks, by number. */
  public List<CandidateResult> offered() {
    return candidates.stream()
        .filter(result -> !result.candidate().excluded())
        .filter(result -> result.expert() instanceof ExpertPoints.Computed)
        .toList();
  }

  /**
   * The {@link #offered()} candidates as contenders of a selection.
   *
   * @param points the points by which each of them is to be compared first
   */
  public List<Contender> contenders(Function<CandidateResult, Points> points) {
    List<Contender> contenders = new ArrayList<>();
    for (CandidateResult result : offered()) {
      Standing standing =
          new Standing(
              result.number(),
              points.apply(result),
              Standing.Merits.of((ExpertPoints.Computed) result.expert()),
              result.votes().count(),
              result.candidate().lot());
      contenders.add(new Contender(standing, result.candidate().post()));
    }
    return contenders;
  }

  /** The numbers on the list, by place; empty if the rules cannot be met. */
  public List<String> selectedNumbers() {
    return selection instanceof Selection.Selected selected
        ? selected.seats().stream().map(seat -> seat.contender().number()).toList()
        : List.of();
  }

  /**
   * The result as text, for hashing and for comparing two runs. The text is the same, byte for byte
   * in UTF-8, for the same input, whatever the order of the input, the locale, the time zone or the
   * machine. Each line holds one fact, with fields separated by single spaces and exact numbers,
   * and ends with a line feed.
   */
  public String canonicalForm() {
    return CanonicalForm.of(this);
  }
}
