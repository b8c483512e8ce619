package org.greatcraftsman.analysis;

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
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.ExclusionService;
import org.greatcraftsman.determination.FrozenRanking;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.VacancyHistory;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.analysis.LeaveOneOut;
import org.greatcraftsman.ranking.analysis.SelectionDiff;
import org.greatcraftsman.ranking.analysis.WeightSweep;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VoteMethod;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes the sensitivity of the newest list from the frozen set; nothing is stored. Where places
 * stay empty by decision, the list is looked at as it was solved and approved, with all its places,
 * and excluded candidates are passed over: a place that nobody may fill is nobody's loss.
 */
@Service
public class SensitivityService {

  /** By how many per cent the weights are moved to both sides. */
  private static final int WEIGHT_MARGIN = 5;

  private static final List<VoteMethod> METHODS =
      List.of(VoteMethod.RANK_PERCENTILE, VoteMethod.SHARE_OF_MAXIMUM, VoteMethod.CAPPED_MEAN);

  private final FrozenRanking ranking;
  private final CandidateService candidates;
  private final VacancyHistory vacant;
  private final ExclusionService exclusions;
  private final RoundService rounds;

  SensitivityService(
      FrozenRanking ranking,
      CandidateService candidates,
      VacancyHistory vacant,
      ExclusionService exclusions,
      RoundService rounds) {
    this.ranking = ranking;
    this.candidates = candidates;
    this.vacant = vacant;
    this.exclusions = exclusions;
    this.rounds = rounds;
  }

  /** Analyzes the newest list; empty before the freeze and while there is no list. */
  @Transactional(readOnly = true)
  public Optional<Sensitivity> of(String round) {
    if (!candidates.isFrozen(round)) {
      return Optional.empty();
    }
    Optional<ListVersion> decided = vacant.latestWithVacancies(round);
    return decided.isPresent()
        ? withVacancies(decided.get())
        : new Analysis(rounds.rules(round), Set.of()).analyze(ranking.rank(round), 0);
  }

  private Optional<Sensitivity> withVacancies(ListVersion list) {
    ListVersion whole = vacant.beforeVacancies(list);
    Set<String> left = exclusions.numbers(list.round());
    Set<String> before = new HashSet<>(left);
    before.removeAll(whole.numbers());
    whole.missed().forEach(missed -> before.remove(missed.number()));
    return new Analysis(rounds.rules(list.round()), left)
        .analyze(
            ranking.rank(list.round(), whole.outcome().places(), before),
            whole.entries().size() - list.entries().size());
  }

  /**
   * @param exited who is passed over
   */
  private record Analysis(RulePack rules, Set<String> exited) {

    Optional<Sensitivity> analyze(RankingResult result, int empty) {
      int weight = result.input().rules().weights().expertWeight();
      int from = Math.max(0, weight - WEIGHT_MARGIN);
      int to = Math.min(100, weight + WEIGHT_MARGIN);
      return WeightSweep.of(result, from, to)
          .map(
              sweep ->
                  new Sensitivity(
                      new Sensitivity.Places(result.input().rules().size(), empty),
                      from,
                      to,
                      withoutExited(sweep.always()).size(),
                      intervals(sweep),
                      weightSensitive(sweep),
                      scenarios(LeaveOneOut.of(result).orElseThrow())));
    }

    private List<Sensitivity.Scenario> intervals(WeightSweep sweep) {
      List<Sensitivity.Scenario> stretches = new ArrayList<>();
      SortedSet<String> before = withoutExited(sweep.intervals().get(0).numbers());
      for (WeightSweep.Interval stretch : sweep.intervals()) {
        SortedSet<String> entering = withoutExited(stretch.numbers());
        entering.removeAll(before);
        SortedSet<String> leaving = new TreeSet<>(before);
        leaving.removeAll(stretch.numbers());
        stretches.add(
            new Sensitivity.Scenario(
                percents(stretch), "", List.copyOf(entering), List.copyOf(leaving)));
        before = withoutExited(stretch.numbers());
      }
      return stretches;
    }

    private Map<String, List<String>> weightSensitive(WeightSweep sweep) {
      Map<String, List<String>> swings = new LinkedHashMap<>();
      withoutExited(sweep.weightSensitive())
          .forEach(
              number ->
                  swings.put(
                      number, sweep.intervalsOf(number).stream().map(Analysis::percents).toList()));
      return swings;
    }

    private List<Sensitivity.Scenario> scenarios(LeaveOneOut influence) {
      List<Sensitivity.Scenario> cases = new ArrayList<>();
      for (VoteMethod method : METHODS) {
        SelectionDiff shift = influence.voteMethods().get(method);
        if (shift != null) {
          cases.add(scenario("投票按“" + FormulaLines.method(method) + "”折算", shift));
        }
      }
      influence.withoutTheVote().ifPresent(shift -> cases.add(scenario("不计网络投票", shift)));
      influence
          .experts()
          .forEach((expert, shift) -> cases.add(scenario("不计专家" + expert + "的评分", shift)));
      return cases;
    }

    private Sensitivity.Scenario scenario(String name, SelectionDiff shift) {
      return new Sensitivity.Scenario(
          name,
          ExplanationService.displayed(shift.cutoff(), rules),
          List.copyOf(withoutExited(shift.entering())),
          List.copyOf(withoutExited(shift.leaving())));
    }

    private SortedSet<String> withoutExited(Collection<String> numbers) {
      SortedSet<String> there = new TreeSet<>(numbers);
      there.removeAll(exited);
      return there;
    }

    private static String percents(WeightSweep.Interval stretch) {
      return percent(stretch.from()) + "%—" + percent(stretch.to()) + "%";
    }

    private static String percent(Points weight) {
      return weight.toDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
  }
}
