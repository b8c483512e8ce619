package org.greatcraftsman.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose marks and which conversion of the votes the list hangs on: the selection over the same
 * frozen candidates, once without each expert, once with each {@link VoteMethod}, and once without
 * the vote. Scales stay as frozen. A case in which the rules could not be met is left out.
 *
 * @param experts without this expert's marks
 * @param methods with this conversion of the votes
 * @param withoutTheVote by expert points alone
 */
public record Influence(
    SortedMap<String, Shift> experts,
    Map<VoteMethod, Shift> methods,
    Optional<Shift> withoutTheVote) {

  public Influence {
    experts = Collections.unmodifiableSortedMap(new TreeMap<>(experts));
    methods = Collections.unmodifiableMap(new EnumMap<>(methods));
  }

  /** Empty when there is no list. */
  public static Optional<Influence> of(RankingResult result) {
    return Trial.selected(result.selection()).map(standing -> of(result, standing));
  }

  private static Influence of(RankingResult result, Selection.Selected standing) {
    RankingRules rules = result.input().rules();
    SortedSet<String> near = Shift.numbers(standing);
    SortedMap<String, Shift> experts = new TreeMap<>();
    for (String expert : experts(result.input())) {
      Trial.selected(Ranking.near(near, without(result.input(), expert)))
          .ifPresent(other -> experts.put(expert, Shift.between(standing, other)));
    }
    Map<VoteMethod, Shift> methods = new EnumMap<>(VoteMethod.class);
    for (VoteMethod method : VoteMethod.values()) {
      RankingRules converted =
          new RankingRules(rules.marks(), method, rules.composite(), rules.size(), rules.quotas());
      Trial.selected(Ranking.near(near, result.input().under(converted)))
          .ifPresent(other -> methods.put(method, Shift.between(standing, other)));
    }
    Optional<Shift> withoutTheVote =
        new Trial(result)
            .withPoints(one -> ((ExpertPoints.Reached) one.expert()).points())
            .map(other -> Shift.between(standing, other));
    return new Influence(experts, methods, withoutTheVote);
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
  private static RankingInput without(RankingInput input, String expert) {
    RankingRules rules = input.rules();
    MarkRules marks = rules.marks();
    int least = Math.max(marks.dropHighest() + marks.dropLowest() + 1, marks.minimumMarks() - 1);
    RankingRules asking =
        new RankingRules(
            new MarkRules(marks.groupMaxima(), least, marks.dropHighest(), marks.dropLowest()),
            rules.votes(),
            rules.composite(),
            rules.size(),
            rules.quotas());
    List<Candidate> candidates =
        input.candidates().stream().map(one -> without(one, expert)).toList();
    return new RankingInput(asking, candidates, input.votes(), input.scales());
  }

  private static Candidate without(Candidate candidate, String expert) {
    List<Mark> marks =
        candidate.marks().stream().filter(mark -> !mark.expert().equals(expert)).toList();
    return new Candidate(
        candidate.number(), candidate.post(), marks, candidate.lot(), candidate.excluded());
  }
}
