package org.greatcraftsman.ranking;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Mark;

/**
 * The input of a ranking: the rules, the candidates with their marks, and the votes of all nominees
 * on the vote list, which includes the candidates. The order in which candidates and votes are
 * given does not matter; they are sorted by number.
 *
 * @param rules the rules of the ranking
 * @param candidates by number
 * @param votes the number of votes of each nominee on the vote list, by number
 * @param scales the experts' scales over the frozen vote list; {@link ExpertScales#NONE} if marks
 *     count as given
 */
public record RankingInput(
    RankingRules rules,
    List<Candidate> candidates,
    SortedMap<String, Long> votes,
    ExpertScales scales) {

  /**
   * @throws IllegalArgumentException if a number or a lot occurs twice, a candidate has no votes,
   *     an expert marked a candidate twice, or a number or code is empty or contains whitespace or
   *     a control character
   */
  public RankingInput {
    candidates = candidates.stream().sorted(Comparator.comparing(Candidate::number)).toList();
    votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
    Set<String> numbers = new HashSet<>();
    Set<Integer> lots = new HashSet<>();
    for (Candidate candidate : candidates) {
      requireWord(candidate.number());
      requireWord(candidate.post().industry());
      requireWord(candidate.post().jobType());
      candidate.post().attributes().values().forEach(RankingInput::requireWord);
      if (!numbers.add(candidate.number()) || !lots.add(candidate.lot())) {
        throw new IllegalArgumentException("number or lot occurs twice: " + candidate.number());
      }
      if (!votes.containsKey(candidate.number())) {
        throw new IllegalArgumentException("not on the vote list: " + candidate.number());
      }
    }
    votes.keySet().forEach(RankingInput::requireWord);
    candidates.forEach(RankingInput::requireEachExpertOnce);
  }

  /** Creates an input whose marks count as given. */
  public RankingInput(
      RankingRules rules, List<Candidate> candidates, SortedMap<String, Long> votes) {
    this(rules, candidates, votes, ExpertScales.NONE);
  }

  public static RankingInput of(
      RankingRules rules, List<Candidate> candidates, Map<String, Long> votes) {
    return new RankingInput(rules, candidates, new TreeMap<>(votes));
  }

  /** The same input with the experts' marks normalized by these scales. */
  public RankingInput withScales(ExpertScales otherScales) {
    return new RankingInput(rules, candidates, votes, otherScales);
  }

  /** The same input under other rules. */
  public RankingInput withRules(RankingRules otherRules) {
    return new RankingInput(otherRules, candidates, votes, scales);
  }

  private static void requireEachExpertOnce(Candidate candidate) {
    Set<String> experts = new HashSet<>();
    for (Mark mark : candidate.marks()) {
      requireWord(mark.expert());
      if (!mark.expert().equals(Mark.UNNAMED) && !experts.add(mark.expert())) {
        throw new IllegalArgumentException(
            "marked twice: " + candidate.number() + " by " + mark.expert());
      }
    }
  }

  /** Whitespace separates the fields of the canonical form, so no field may contain it. */
  private static void requireWord(String text) {
    if (text.isEmpty()
        || text.codePoints()
            .anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      throw new IllegalArgumentException("empty, blank or control character: '" + text + "'");
    }
  }
}
