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
 * Whose marks and which conversion of the votes the list hangs on: the selection over the same
 * frozen candidates, once without each expert, once with each {@link VoteMethod}, and once without
 * the vote. Scales stay as frozen. A case in which the rules could not be met is left out.
 *
 * @param experts without this expert's marks
 * @param voteMethods with this conversion of the votes
 * @param withoutTheVote by expert points alone
 */
public record LeaveOneOut(
    SortedMap<String, SelectionDiff> experts,
    Map<VoteMethod, SelectionDiff> voteMethods,
    Optional<SelectionDiff> withoutTheVote) {

  public LeaveOneOut {
    experts = Collections.unmodifiableSortedMap(new TreeMap<>(experts));
    voteMethods = Collections.unmodifiableMap(new EnumMap<>(voteMethods));
  }

  /** Empty when there is no list. */
  public static Optional<LeaveOneOut> of(RankingResult result) {
    return result.selection().asSelected().map(standing -> of(result, standing));
  }

  private static LeaveOneOut of(RankingResult result, Selection.Selected standing) {
    RankingRules rules = result.input().rules();
    SortedSet<String> near = standing.numbers();
    SortedMap<String, SelectionDiff> experts = new TreeMap<>();
    for (String expert : experts(result.input())) {
      Ranking.selectNear(near, withoutExpert(result.input(), expert))
          .asSelected()
          .ifPresent(other -> experts.put(expert, SelectionDiff.between(standing, other)));
    }
    Map<VoteMethod, SelectionDiff> methods = new EnumMap<>(VoteMethod.class);
    for (VoteMethod method : VoteMethod.values()) {
      RankingRules converted =
          new RankingRules(rules.marks(), method, rules.weights(), rules.size(), rules.quotas());
      Ranking.selectNear(near, result.input().withRules(converted))
          .asSelected()
          .ifPresent(other -> methods.put(method, SelectionDiff.between(standing, other)));
    }
    Optional<SelectionDiff> withoutTheVote =
        new Rerun(result)
            .withPoints(one -> ((ExpertPoints.Computed) one.expert()).points())
            .map(other -> SelectionDiff.between(standing, other));
    return new LeaveOneOut(experts, methods, withoutTheVote);
  }

  private static SortedSet<String> experts(RankingInput input) {
    SortedSet<String> experts = new TreeSet<>();
    input.candidates().forEach(one -> one.marks().forEach(mark -> experts.add(mark.expert())));
    return experts;
  }

  /**
   * One mark less is asked for, so that nobody falls out only because the expert's own mark is
   * gone.
   */
  private static RankingInput withoutExpert(RankingInput input, String expert) {
    RankingRules rules = input.rules();
    MarkRules marks = rules.marks();
    int least = Math.max(marks.dropHighest() + marks.dropLowest() + 1, marks.minimumMarks() - 1);
    RankingRules asking =
        new RankingRules(
            new MarkRules(marks.groupMaxima(), least, marks.dropHighest(), marks.dropLowest()),
            rules.votes(),
            rules.weights(),
            rules.size(),
            rules.quotas());
    List<Candidate> candidates =
        input.candidates().stream().map(one -> withoutExpert(one, expert)).toList();
    return new RankingInput(asking, candidates, input.votes(), input.scales());
  }

  private static Candidate withoutExpert(Candidate candidate, String expert) {
    List<Mark> marks =
        candidate.marks().stream().filter(mark -> !mark.expert().equals(expert)).toList();
    return new Candidate(
        candidate.number(), candidate.post(), marks, candidate.lot(), candidate.excluded());
  }
}
