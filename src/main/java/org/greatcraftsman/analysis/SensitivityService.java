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
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
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
 * Sensitivity analyses of the list, computed from the frozen vote list and not stored. If places
 * were left vacancies by decision, the analysis covers the computed and approved list with all its
 * places, and omits the candidates who were excluded since.
 */
@Service
public class SensitivityService {

  /** By how many percent the weights vary to both sides. */
  private static final int WEIGHT_MARGIN = 5;

  private static final List<VoteMethod> METHODS =
      List.of(VoteMethod.RANK_PERCENTILE, VoteMethod.SHARE_OF_MAXIMUM, VoteMethod.CAPPED_MEAN);

  private final FrozenRanking ranking;
  private final CandidateService candidates;
  private final VacancyHistory vacancies;
  private final ExclusionService exclusions;
  private final RoundService rounds;

  SensitivityService(
      FrozenRanking ranking,
      CandidateService candidates,
      VacancyHistory vacancies,
      ExclusionService exclusions,
      RoundService rounds) {
    this.ranking = ranking;
    this.candidates = candidates;
    this.vacancies = vacancies;
    this.exclusions = exclusions;
    this.rounds = rounds;
  }

  /** The sensitivity of the latest list; empty before the freeze and if there is no list. */
  @Transactional(readOnly = true)
  public Optional<Sensitivity> of(RoundId round) {
    if (!candidates.isFrozen(round)) {
      return Optional.empty();
    }
    Optional<ListVersion> withVacancies = vacancies.latestWithVacancies(round);
    return withVacancies.isPresent()
        ? withVacancies(withVacancies.get())
        : new Analysis(rounds.rules(round), Set.of()).analyze(ranking.rank(round), 0);
  }

  private Optional<Sensitivity> withVacancies(ListVersion list) {
    ListVersion computed = vacancies.beforeVacancies(list);
    Set<NominationNumber> exited = exclusions.numbers(list.round());
    Set<NominationNumber> before = new HashSet<>(exited);
    before.removeAll(computed.numbers());
    computed.missed().forEach(missed -> before.remove(missed.number()));
    return new Analysis(rounds.rules(list.round()), exited)
        .analyze(
            ranking.rank(list.round(), computed.outcome().places(), before),
            computed.entries().size() - list.entries().size());
  }

  /**
   * One analysis.
   *
   * @param exited the numbers of the candidates to omit
   */
  private record Analysis(RulePack rules, Set<NominationNumber> exited) {

    Optional<Sensitivity> analyze(RankingResult result, int vacant) {
      int weight = result.input().rules().weights().expertWeight();
      int from = Math.max(0, weight - WEIGHT_MARGIN);
      int to = Math.min(100, weight + WEIGHT_MARGIN);
      return WeightSweep.of(result, from, to)
          .map(
              sweep ->
                  new Sensitivity(
                      new Sensitivity.Places(result.input().rules().size(), vacant),
                      from,
                      to,
                      withoutExited(sweep.always()).size(),
                      intervals(sweep),
                      weightSensitive(sweep),
                      scenarios(LeaveOneOut.of(result).orElseThrow())));
    }

    private List<Sensitivity.Scenario> intervals(WeightSweep sweep) {
      List<Sensitivity.Scenario> scenarios = new ArrayList<>();
      SortedSet<String> before = withoutExited(sweep.intervals().get(0).numbers());
      for (WeightSweep.Interval interval : sweep.intervals()) {
        SortedSet<String> entering = withoutExited(interval.numbers());
        entering.removeAll(before);
        SortedSet<String> leaving = new TreeSet<>(before);
        leaving.removeAll(interval.numbers());
        scenarios.add(
            new Sensitivity.Scenario(
                percents(interval), "", List.copyOf(entering), List.copyOf(leaving)));
        before = withoutExited(interval.numbers());
      }
      return scenarios;
    }

    private Map<String, List<String>> weightSensitive(WeightSweep sweep) {
      Map<String, List<String>> sensitive = new LinkedHashMap<>();
      withoutExited(sweep.weightSensitive())
          .forEach(
              number ->
                  sensitive.put(
                      number, sweep.intervalsOf(number).stream().map(Analysis::percents).toList()));
      return sensitive;
    }

    private List<Sensitivity.Scenario> scenarios(LeaveOneOut analysis) {
      List<Sensitivity.Scenario> scenarios = new ArrayList<>();
      for (VoteMethod method : METHODS) {
        SelectionDiff diff = analysis.voteMethods().get(method);
        if (diff != null) {
          scenarios.add(scenario("投票按“" + FormulaLines.method(method) + "”折算", diff));
        }
      }
      analysis.withoutTheVote().ifPresent(diff -> scenarios.add(scenario("不计网络投票", diff)));
      analysis
          .experts()
          .forEach((expert, diff) -> scenarios.add(scenario("不计专家" + expert + "的评分", diff)));
      return scenarios;
    }

    private Sensitivity.Scenario scenario(String name, SelectionDiff diff) {
      return new Sensitivity.Scenario(
          name,
          ExplanationService.displayed(diff.cutoff(), rules),
          List.copyOf(withoutExited(diff.entering())),
          List.copyOf(withoutExited(diff.leaving())));
    }

    private SortedSet<String> withoutExited(Collection<String> numbers) {
      SortedSet<String> remaining = new TreeSet<>(numbers);
      exited.forEach(number -> remaining.remove(number.value()));
      return remaining;
    }

    private static String percents(WeightSweep.Interval interval) {
      return percent(interval.from()) + "%—" + percent(interval.to()) + "%";
    }

    private static String percent(Points weight) {
      return weight.toDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
  }
}
