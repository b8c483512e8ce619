package org.greatcraftsman.ranking.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.VoteMethod;

/**
 * A leave-one-out analysis of the list: the selection over the same candidates, once without the
 * marks of each expert, once with each {@link VoteMethod}, and once without the vote. Scales stay
 * as frozen. A case in which the constraints cannot be met is omitted.
 *
 * @param experts the difference without the marks of each expert, by expert
 * @param voteMethods the difference with each conversion of the votes
 * @param withoutTheVote the difference by expert points alone
 */
public record LeaveOneOut(
    SortedMap<String, SelectionDiff> experts,
    Map<VoteMethod, SelectionDiff> voteMethods,
    Optional<SelectionDiff> withoutTheVote) {

  public LeaveOneOut {
    experts = Collections.unmodifiableSortedMap(new TreeMap<>(experts));
    voteMethods = Collections.unmodifiableMap(new EnumMap<>(voteMethods));
  }

  /** The analysis; empty if there is no list. */
  public static Optional<LeaveOneOut> of(RankingResult result) {
    return result.selection().asSelected().map(baseline -> of(result, baseline));
  }

  private static LeaveOneOut of(RankingResult result, Selection.Selected baseline) {
    RankingRules rules = result.input().rules();
    SortedSet<String> near = baseline.numbers();
    SortedMap<String, SelectionDiff> experts = new TreeMap<>();
    for (String expert : experts(result.input())) {
      Ranking.selectNear(near, withoutExpert(result.input(), expert))
          .asSelected()
          .ifPresent(other -> experts.put(expert, SelectionDiff.between(baseline, other)));
    }
    Map<VoteMethod, SelectionDiff> methods = new EnumMap<>(VoteMethod.class);
    for (VoteMethod method : VoteMethod.values()) {
      RankingRules converted =
          new RankingRules(rules.marks(), method, rules.weights(), rules.size(), rules.quotas());
      Ranking.selectNear(near, result.input().withRules(converted))
          .asSelected()
          .ifPresent(other -> methods.put(method, SelectionDiff.between(baseline, other)));
    }
    Optional<SelectionDiff> withoutTheVote =
        new Rerun(result)
            .withPoints(candidate -> ((ExpertPoints.Computed) candidate.expert()).points())
            .map(other -> SelectionDiff.between(baseline, other));
    return new LeaveOneOut(experts, methods, withoutTheVote);
  }

  private static SortedSet<String> experts(RankingInput input) {
    SortedSet<String> experts = new TreeSet<>();
    for (Candidate candidate : input.candidates()) {
      candidate.marks().forEach(mark -> experts.add(mark.expert()));
    }
    return experts;
  }

  /**
   * The input without one expert's marks. The minimum number of marks is one less, so that no
   * candidate loses the points only because this expert's mark is missing.
   */
  private static RankingInput withoutExpert(RankingInput input, String expert) {
    RankingRules rules = input.rules();
    MarkRules marks = rules.marks();
    int minimum = Math.max(marks.dropHighest() + marks.dropLowest() + 1, marks.minimumMarks() - 1);
    RankingRules withFewerMarks =
        new RankingRules(
            new MarkRules(marks.groupMaxima(), minimum, marks.dropHighest(), marks.dropLowest()),
            rules.votes(),
            rules.weights(),
            rules.size(),
            rules.quotas());
    List<Candidate> candidates =
        input.candidates().stream().map(candidate -> withoutExpert(candidate, expert)).toList();
    return new RankingInput(withFewerMarks, candidates, input.votes(), input.scales());
  }

  private static Candidate withoutExpert(Candidate candidate, String expert) {
    List<Mark> marks =
        candidate.marks().stream().filter(mark -> !mark.expert().equals(expert)).toList();
    return new Candidate(
        candidate.number(), candidate.post(), marks, candidate.lot(), candidate.excluded());
  }
}
