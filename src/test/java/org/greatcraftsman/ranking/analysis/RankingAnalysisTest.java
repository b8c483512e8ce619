package org.greatcraftsman.ranking.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VoteMethod;

/** Tests of the explanation and the sensitivity of a ranking, on small random inputs. */
class RankingAnalysisTest {

  @Property(tries = 200)
  void everyCompositeCanBeRecomputedFromItsFormula(@ForAll long seed) {
    RankingResult result = Ranking.rank(randomInput(seed, seed % 2 == 0));
    result
        .candidates()
        .forEach(
            one -> {
              Formula formula = Formula.of(result, one.number()).orElseThrow();
              assertThat(formula.recomputed()).isEqualTo(formula.composite());
              assertThat(formula.experts().contribution().plus(formula.votes().contribution()))
                  .isEqualTo(formula.composite());
              assertThat(formula.experts().marks()).hasSize(one.candidate().marks().size());
              assertThat(formula.experts().groupMeans().stream().reduce(Points.ZERO, Points::plus))
                  .isLessThanOrEqualTo(Points.HUNDRED);
            });
  }

  @Property(tries = 60)
  void theSweepHasAtEachWeightTheListOfTheRanking(@ForAll long seed) {
    RankingInput input = randomInput(seed, false);
    RankingResult result = Ranking.rank(input);
    if (result.selection() instanceof Selection.Infeasible) {
      assertThat(WeightSweep.of(result, 60, 100)).isEmpty();
      return;
    }
    WeightSweep sweep = WeightSweep.of(result, 60, 100).orElseThrow();
    assertThat(sweep.intervals().get(0).from()).isEqualTo(Points.of(60));
    for (int i = 1; i < sweep.intervals().size(); i++) {
      WeightSweep.Interval before = sweep.intervals().get(i - 1);
      WeightSweep.Interval after = sweep.intervals().get(i);
      assertThat(before.to()).isEqualTo(after.from());
      assertThat(before.numbers()).isNotEqualTo(after.numbers());
    }
    for (int weight = 61; weight < 100; weight++) {
      Points percent = Points.of(weight);
      SortedSet<String> expected = list(input, new CompositeWeights(weight, 100 - weight));
      sweep.intervals().stream()
          .filter(
              interval ->
                  interval.from().compareTo(percent) < 0 && percent.compareTo(interval.to()) < 0)
          .forEach(interval -> assertThat(interval.numbers()).isEqualTo(expected));
      assertThat(expected).containsAll(sweep.always());
    }
    sweep.weightSensitive().forEach(number -> assertThat(sweep.intervalsOf(number)).isNotEmpty());
  }

  @Property(tries = 300)
  void theCostOfSeatingACandidateIsTheLossOfTheBestListWithThatCandidate(@ForAll long seed) {
    RankingResult result = Ranking.rank(randomInput(seed, false));
    ShadowPrices.of(result)
        .ifPresent(
            prices -> {
              List<List<CandidateResult>> feasibleLists = feasibleLists(result);
              Points best =
                  feasibleLists.stream()
                      .map(RankingAnalysisTest::sum)
                      .max(Points::compareTo)
                      .orElseThrow();
              for (CandidateResult one : result.candidates()) {
                var expected =
                    feasibleLists.stream()
                        .filter(list -> list.contains(one))
                        .map(RankingAnalysisTest::sum)
                        .max(Points::compareTo)
                        .map(best::minus);
                assertThat(prices.costOfSeating(one.number())).isEqualTo(expected);
              }
              var frontline = prices.effectOfRemoving(Constraint.ofFrontline()).orElseThrow();
              // Zero also if the feasibleLists differ: the tie chain can prefer a list with the
              // same sum.
              assertThat(frontline.points()).isGreaterThanOrEqualTo(Points.ZERO);
              assertThat(sum(result, frontline.diff().entering()))
                  .isEqualTo(sum(result, frontline.diff().leaving()).plus(frontline.points()));
            });
  }

  @Property(tries = 60)
  void leavingOutAnExpertGivesTheListOfTheOtherMarks(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 5) int expert) {
    RankingInput input = randomInput(seed, false);
    RankingResult result = Ranking.rank(input);
    LeaveOneOut.of(result)
        .ifPresent(
            leaveOneOut -> {
              assertThat(leaveOneOut.experts()).hasSize(6);
              assertThat(leaveOneOut.voteMethods().get(VoteMethod.RANK_PERCENTILE).isEmpty())
                  .isTrue();
              SelectionDiff diff = leaveOneOut.experts().get("e" + expert);
              SortedSet<String> list = result.selection().asSelected().orElseThrow().numbers();
              list.removeAll(diff.leaving());
              list.addAll(diff.entering());
              assertThat(list).isEqualTo(listWithout(input, "e" + expert));
            });
  }

  private static SortedSet<String> list(RankingInput input, CompositeWeights weights) {
    RankingRules rules = input.rules();
    return Ranking.rank(
            input.withRules(
                new RankingRules(
                    rules.marks(), rules.votes(), weights, rules.size(), rules.quotas())))
        .selection()
        .asSelected()
        .orElseThrow()
        .numbers();
  }

  private static SortedSet<String> listWithout(RankingInput input, String expert) {
    List<Candidate> others =
        input.candidates().stream()
            .map(
                one ->
                    new Candidate(
                        one.number(),
                        one.post(),
                        one.marks().stream().filter(m -> !m.expert().equals(expert)).toList(),
                        one.lot(),
                        false))
            .toList();
    RankingRules rules = input.rules();
    RankingRules withFewerMarks =
        new RankingRules(
            new MarkRules(List.of(20, 30, 20, 30), 4, 1, 1),
            rules.votes(),
            rules.weights(),
            rules.size(),
            rules.quotas());
    return Ranking.rank(RankingInput.of(withFewerMarks, others, input.votes()))
        .selection()
        .asSelected()
        .orElseThrow()
        .numbers();
  }

  /** All feasibleLists that meet the constraints. */
  private static List<List<CandidateResult>> feasibleLists(RankingResult result) {
    RankingRules rules = result.input().rules();
    List<List<CandidateResult>> feasibleLists = new ArrayList<>();
    for (int chosen = 0; chosen < 1 << result.candidates().size(); chosen++) {
      if (Integer.bitCount(chosen) != rules.size()) {
        continue;
      }
      List<CandidateResult> list = new ArrayList<>();
      for (int i = 0; i < result.candidates().size(); i++) {
        if (BigInteger.valueOf(chosen).testBit(i)) {
          list.add(result.candidates().get(i));
        }
      }
      boolean allowed =
          rules.quotas().constraints(rules.size()).entrySet().stream()
              .allMatch(
                  rule ->
                      rule.getValue()
                          .contains(
                              (int)
                                  list.stream()
                                      .filter(one -> rule.getKey().counts(one.candidate().post()))
                                      .count()));
      if (allowed) {
        feasibleLists.add(list);
      }
    }
    return feasibleLists;
  }

  private static Points sum(RankingResult result, Collection<String> numbers) {
    return sum(numbers.stream().map(number -> result.candidate(number).orElseThrow()).toList());
  }

  private static Points sum(List<CandidateResult> list) {
    return list.stream()
        .map(one -> one.composite().orElseThrow())
        .reduce(Points.ZERO, Points::plus);
  }

  /** Nine candidates, four seats and two industries; six experts mark each file. */
  private static RankingInput randomInput(long seed, boolean normalized) {
    Random random = new Random(seed);
    RankingRules rules =
        new RankingRules(
            new MarkRules(List.of(20, 30, 20, 30), 5, 1, 1),
            VoteMethod.RANK_PERCENTILE,
            new CompositeWeights(90, 10),
            4,
            Quotas.of(
                50,
                Map.of(
                    "I0", Quotas.Industry.of(new Bounds(1, 3), Map.of("J0", Bounds.atMost(2))),
                    "I1", Quotas.Industry.of(new Bounds(1, 3), Map.of()))));
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Long> votes = new HashMap<>();
    for (int i = 0; i < 9; i++) {
      List<Mark> marks = new ArrayList<>();
      for (int expert = 0; expert < 6; expert++) {
        marks.add(
            new Mark(
                "e" + expert,
                10 + random.nextInt(4),
                20 + random.nextInt(4),
                10 + random.nextInt(4),
                20 + random.nextInt(4)));
      }
      Post post = new Post(random.nextInt(3) > 0, "I" + random.nextInt(2), "J" + random.nextInt(2));
      candidates.add(new Candidate("C" + i, post, marks, i + 1, false));
      votes.put("C" + i, (long) random.nextInt(6));
    }
    votes.put("C9", 3L);
    RankingInput input = RankingInput.of(rules, candidates, votes);
    return normalized
        ? input.withScales(ExpertScales.of(candidates.stream().map(Candidate::marks).toList()))
        : input;
  }
}
