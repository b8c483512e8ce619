package org.greatcraftsman.determination;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.greatcraftsman.ranking.Influence;
import org.greatcraftsman.ranking.Points;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Shift;
import org.greatcraftsman.ranking.VoteMethod;
import org.greatcraftsman.ranking.WeightSweep;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the list hangs on, read from the frozen set as things stand; nothing is kept. Where places
 * stay empty by decision, the list is looked at as it was solved and approved, with all its places,
 * and whoever left since is passed over: a place that nobody may fill is nobody's loss.
 */
@Service
public class Dependences {

  /** By how many per cent the weights are moved to both sides. */
  private static final int SWING = 5;

  private static final List<VoteMethod> METHODS =
      List.of(VoteMethod.RANK_PERCENTILE, VoteMethod.SHARE_OF_MAXIMUM, VoteMethod.CAPPED_MEAN);

  private final FrozenRanking ranking;
  private final Candidates candidates;
  private final VacantLists vacant;
  private final Exclusions exclusions;
  private final Rounds rounds;

  Dependences(
      FrozenRanking ranking,
      Candidates candidates,
      VacantLists vacant,
      Exclusions exclusions,
      Rounds rounds) {
    this.ranking = ranking;
    this.candidates = candidates;
    this.vacant = vacant;
    this.exclusions = exclusions;
    this.rounds = rounds;
  }

  /** What the newest list hangs on; empty before the freeze and while there is no list. */
  @Transactional(readOnly = true)
  public Optional<Dependence> of(String round) {
    if (!candidates.isFrozen(round)) {
      return Optional.empty();
    }
    Optional<ListVersion> decided = vacant.newest(round);
    return decided.isPresent()
        ? decided(decided.get())
        : new Looking(rounds.rules(round), Set.of()).at(ranking.rank(round), 0);
  }

  private Optional<Dependence> decided(ListVersion list) {
    ListVersion whole = vacant.whole(list);
    Set<String> left = exclusions.numbers(list.round());
    Set<String> before = new HashSet<>(left);
    before.removeAll(whole.numbers());
    whole.missed().forEach(missed -> before.remove(missed.number()));
    return new Looking(rounds.rules(list.round()), left)
        .at(
            ranking.rank(list.round(), whole.outcome().places(), before),
            whole.entries().size() - list.entries().size());
  }

  /**
   * @param left who is passed over
   */
  private record Looking(RulePack rules, Set<String> left) {

    Optional<Dependence> at(RankingResult result, int empty) {
      int weight = result.input().rules().composite().expertWeight();
      int from = Math.max(0, weight - SWING);
      int to = Math.min(100, weight + SWING);
      return WeightSweep.of(result, from, to)
          .map(
              sweep ->
                  new Dependence(
                      new Dependence.Places(result.input().rules().size(), empty),
                      from,
                      to,
                      there(sweep.always()).size(),
                      stretches(sweep),
                      swings(sweep),
                      cases(Influence.of(result).orElseThrow())));
    }

    private List<Dependence.Case> stretches(WeightSweep sweep) {
      List<Dependence.Case> stretches = new ArrayList<>();
      SortedSet<String> before = there(sweep.stretches().get(0).numbers());
      for (WeightSweep.Stretch stretch : sweep.stretches()) {
        SortedSet<String> entering = there(stretch.numbers());
        entering.removeAll(before);
        SortedSet<String> leaving = new TreeSet<>(before);
        leaving.removeAll(stretch.numbers());
        stretches.add(
            new Dependence.Case(
                percents(stretch), "", List.copyOf(entering), List.copyOf(leaving)));
        before = there(stretch.numbers());
      }
      return stretches;
    }

    private Map<String, List<String>> swings(WeightSweep sweep) {
      Map<String, List<String>> swings = new LinkedHashMap<>();
      there(sweep.swing())
          .forEach(
              number ->
                  swings.put(number, sweep.with(number).stream().map(Looking::percents).toList()));
      return swings;
    }

    private List<Dependence.Case> cases(Influence influence) {
      List<Dependence.Case> cases = new ArrayList<>();
      for (VoteMethod method : METHODS) {
        Shift shift = influence.methods().get(method);
        if (shift != null) {
          cases.add(one("投票按“" + FormulaLines.method(method) + "”折算", shift));
        }
      }
      influence.withoutTheVote().ifPresent(shift -> cases.add(one("不计网络投票", shift)));
      influence
          .experts()
          .forEach((expert, shift) -> cases.add(one("不计专家" + expert + "的评分", shift)));
      return cases;
    }

    private Dependence.Case one(String name, Shift shift) {
      return new Dependence.Case(
          name,
          Explanations.shown(shift.line(), rules),
          List.copyOf(there(shift.entering())),
          List.copyOf(there(shift.leaving())));
    }

    private SortedSet<String> there(Collection<String> numbers) {
      SortedSet<String> there = new TreeSet<>(numbers);
      there.removeAll(left);
      return there;
    }

    private static String percents(WeightSweep.Stretch stretch) {
      return percent(stretch.from()) + "%—" + percent(stretch.to()) + "%";
    }

    private static String percent(Points weight) {
      return weight.toDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
  }
}
