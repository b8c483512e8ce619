package org.greatcraftsman.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.greatcraftsman.ranking.points.Points;
import org.junit.jupiter.api.Test;

class SelectionTest {

  @Property(tries = 6000)
  void noOtherListIsBetter(@ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    ExhaustiveSearch judge = new ExhaustiveSearch(round.offered(), round.quotas(), round.size());
    Set<String> best = judge.best();
    int missed = judge.missed(members(round.offered(), best));
    Selection selection = round.choose();
    Statistics.collect(shape, selection.getClass().getSimpleName());
    if (selection instanceof Selection.Selected selected) {
      assertThat(missed).isZero();
      assertThat(numbers(selected)).isEqualTo(best);
    } else if (selection instanceof Selection.Infeasible infeasible) {
      assertThat(missed).isPositive();
      assertThat(infeasible.violation()).isEqualTo(missed);
      assertThat(infeasible.nearestList()).containsExactlyElementsOf(best);
    }
  }

  @Property(tries = 3000)
  void theListIsTheSameWhereverTheSearchForItBegins(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed, @ForAll int near) {
    SmallSelection round = shape.round(seed);
    SelectionProblem contest = SelectionProblem.of(round.offered(), round.quotas(), round.size());
    Random some = new Random(near);
    Set<String> start =
        round.offered().stream()
            .map(Contender::number)
            .filter(number -> some.nextBoolean())
            .collect(Collectors.toSet());
    assertThat(contest.solve(start).seated())
        .containsExactlyInAnyOrderElementsOf(contest.solve().seated());
  }

  @Property(tries = 4000)
  void theFlowIsTheOneThatSeatingOneAfterTheOtherFinds(@ForAll long seed) {
    SmallSelection round = SmallSelection.ConstraintShape.NESTED.round(seed);
    Selection selection = round.choose();
    assertThat(
            selection instanceof Selection.Selected selected
                ? numbers(selected)
                : new TreeSet<>(((Selection.Infeasible) selection).nearestList()))
        .isEqualTo(oneAfterTheOther(round.offered(), round.quotas(), round.size()));
  }

  @Property(tries = 20)
  void soItIsForHundredsOfPeople(
      @ForAll @IntRange(min = 120, max = 900) int people, @ForAll long seed) {
    LargeSelection round = LargeSelection.of(people, people * 4 / 5, seed);
    Selection selection = round.choose();
    assertThat(selection).isInstanceOf(Selection.Selected.class);
    assertThat(numbers((Selection.Selected) selection))
        .isEqualTo(oneAfterTheOther(round.offered(), round.quotas(), round.seats()));
  }

  @Test
  void aCrossingRuleThatEverybodyMeetsChangesNothingForTenThousandPeople() {
    LargeSelection round = LargeSelection.of(10_000, 8_000, 1);
    List<Contender> ofOneUnit =
        round.offered().stream()
            .map(
                one ->
                    new Contender(one.standing(), one.post().with(Map.of(Attribute.UNIT, "Q01"))))
            .toList();
    Quotas crossing =
        round.quotas().with(Constraint.ofAttribute(Attribute.UNIT, "Q01"), Bounds.atLeast(1));

    Selection selection = Selection.choose(ofOneUnit, crossing, round.seats());

    assertThat(numbers((Selection.Selected) selection))
        .isEqualTo(numbers((Selection.Selected) round.choose()));
  }

  private static Set<String> oneAfterTheOther(List<Contender> offered, Quotas quotas, int size) {
    List<Contender> bestFirst =
        offered.stream()
            .sorted(Comparator.comparing(Contender::standing, TieChain.BEST_FIRST))
            .toList();
    return new SuccessivePathsReference(quotas.constraints(size), bestFirst)
        .solve().seated().stream()
            .map(Contender::number)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 2000)
  void theRelaxedRulesAllowTheBestListOfAllThatMissTheFewestBounds(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    if (round.choose() instanceof Selection.Infeasible infeasible) {
      Set<String> best = new ExhaustiveSearch(round.offered(), round.quotas(), round.size()).best();
      SortedMap<Constraint, Bounds> constraints = round.quotas().constraints(round.size());
      for (Selection.Relaxation relaxation : infeasible.relaxations()) {
        assertThat(constraints).containsEntry(relaxation.constraint(), relaxation.from());
        constraints.put(relaxation.constraint(), relaxation.to());
      }
      List<Contender> list = members(round.offered(), best);
      constraints.forEach(
          (constraint, bounds) ->
              assertThat(
                      bounds.contains(
                          (int) list.stream().filter(c -> constraint.counts(c.post())).count()))
                  .as(constraint.toString())
                  .isTrue());
    }
  }

  @Property(tries = 1000)
  void aClashNeedsEachOfItsConstraints(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    if (round.choose() instanceof Selection.Infeasible infeasible) {
      List<Selection.ConflictingConstraint> clash = infeasible.irreducibleSubset();
      assertThat(clash).isNotEmpty();
      assertThat(canBeMet(round.offered(), clash)).isFalse();
      for (Selection.ConflictingConstraint one : clash) {
        List<Selection.ConflictingConstraint> others = new ArrayList<>(clash);
        others.remove(one);
        assertThat(canBeMet(round.offered(), others)).as("without " + one).isTrue();
      }
    }
  }

  @Property(tries = 1000)
  void theOrderOfInputChangesNothing(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    List<Contender> shuffled = new ArrayList<>(round.offered());
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(Selection.choose(shuffled, round.quotas(), round.size())).isEqualTo(round.choose());
  }

  @Property(tries = 1000)
  void everyMarginIsTrue(@ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    if (round.choose() instanceof Selection.Selected selected) {
      assertThat(selected.seats().size() + selected.margins().size())
          .isEqualTo(round.offered().size());
      for (Margin margin : selected.margins()) {
        if (margin instanceof Margin.PointsMissing points) {
          assertThat(exchangeMisses(round, selected, points.weakestReplaceable(), points.number()))
              .isZero();
        } else if (margin instanceof Margin.BlockedByConstraints way) {
          assertThat(way.constraints()).isNotEmpty();
          for (String seated : numbers(selected)) {
            assertThat(exchangeMisses(round, selected, seated, way.number())).isPositive();
          }
        }
      }
    }
  }

  @Test
  void whoWouldBreakTheFrontlineShareStaysBehindAWeakerFrontlineWorker() {
    List<Contender> offered =
        List.of(
            contender("A", 90, 1, new Post(false, "I", "J")),
            contender("B", 80, 2, new Post(false, "I", "J")),
            contender("C", 70, 3, new Post(true, "I", "J")),
            contender("D", 60, 4, new Post(true, "I", "J")));
    var selected = (Selection.Selected) Selection.choose(offered, Quotas.of(50, Map.of()), 2);
    assertThat(numbers(selected)).containsExactly("A", "C");
    assertThat(selected.margins())
        .containsExactly(
            new Margin.PointsMissing(
                "B", "A", Points.of(10), TieChain.POINTS, List.of(Constraint.ofFrontline())),
            new Margin.PointsMissing("D", "C", Points.of(10), TieChain.POINTS, List.of()));
  }

  @Test
  void aFullIndustryIsNamedAsWhatStandsInTheWay() {
    Map<String, Quotas.Industry> quotas =
        Map.of("I", Quotas.Industry.of(Bounds.atMost(0), Map.of()));
    List<Contender> offered =
        List.of(
            contender("A", 90, 1, new Post(true, "I", "J")),
            contender("B", 10, 2, new Post(true, "K", "J")));
    var selected = (Selection.Selected) Selection.choose(offered, Quotas.of(70, quotas), 1);
    assertThat(selected.margins())
        .containsExactly(
            new Margin.BlockedByConstraints("A", "B", List.of(Constraint.ofIndustry("I"))));
  }

  @Test
  void whenAllAreTiedTheSmallestLotsWin() {
    List<Contender> offered = new ArrayList<>();
    for (int lot = 1; lot <= 120; lot++) {
      offered.add(contender("C" + (1000 - lot), 50, lot, new Post(lot % 2 == 0, "I", "J")));
    }
    var selected = (Selection.Selected) Selection.choose(offered, Quotas.NONE, 100);
    assertThat(selected.seats())
        .allSatisfy(seat -> assertThat(seat.contender().standing().lot()).isEqualTo(seat.place()));
    assertThat(selected.margins())
        .allSatisfy(
            margin ->
                assertThat(((Margin.PointsMissing) margin).decidedBy()).isEqualTo(TieChain.LOT));
  }

  @Test
  void withTooFewFrontlineWorkersTheShareIsNamedAndByHowMuchItWouldHaveToGiveWay() {
    List<Contender> offered = new ArrayList<>();
    for (int lot = 1; lot <= 120; lot++) {
      offered.add(
          contender("C" + (1000 + lot), lot % 50, lot, new Post(lot <= 66, "I" + lot % 7, "J")));
    }
    var infeasible = (Selection.Infeasible) Selection.choose(offered, Quotas.of(70, Map.of()), 100);
    assertThat(infeasible.irreducibleSubset())
        .containsExactly(
            new Selection.ConflictingConstraint(Constraint.ofFrontline(), Bounds.atLeast(70), 66));
    assertThat(infeasible.relaxations())
        .containsExactly(
            new Selection.Relaxation(
                Constraint.ofFrontline(), Bounds.atLeast(70), Bounds.atLeast(66)));
    assertThat(infeasible.violation()).isEqualTo(4);
  }

  @Test
  void oneHundredAndNineteenCannotFillOneHundredAndTwentySeats() {
    List<Contender> offered = new ArrayList<>();
    for (int lot = 1; lot <= 119; lot++) {
      offered.add(contender("C" + (1000 + lot), lot % 50, lot, new Post(true, "I", "J")));
    }
    var infeasible = (Selection.Infeasible) Selection.choose(offered, Quotas.NONE, 120);
    assertThat(infeasible.irreducibleSubset())
        .containsExactly(
            new Selection.ConflictingConstraint(Constraint.ofSize(), new Bounds(120, 120), 119));
    assertThat(infeasible.relaxations())
        .containsExactly(
            new Selection.Relaxation(
                Constraint.ofSize(), new Bounds(120, 120), new Bounds(119, 120)));
  }

  @Test
  void nobodyOfferedIsADefinedOutcome() {
    assertThat(Selection.choose(List.of(), Quotas.NONE, 100))
        .isInstanceOf(Selection.Infeasible.class);
  }

  @Test
  void aLotGivenTwiceIsRefused() {
    Post post = new Post(true, "I", "J");
    List<Contender> offered = List.of(contender("A", 1, 7, post), contender("B", 2, 7, post));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.choose(offered, Quotas.NONE, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.choose(List.of(), Quotas.NONE, 0));
  }

  @Property(tries = 1000)
  void whatTheNearestListBreaksIsWhatHasToGiveWay(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    Set<String> list;
    List<Constraint> giveWay;
    if (round.choose() instanceof Selection.Infeasible infeasible) {
      list = Set.copyOf(infeasible.nearestList());
      giveWay = infeasible.relaxations().stream().map(Selection.Relaxation::constraint).toList();
    } else {
      list = numbers((Selection.Selected) round.choose());
      giveWay = List.of();
    }
    if (list.size() == round.size()) {
      List<Post> posts = members(round.offered(), list).stream().map(Contender::post).toList();
      assertThat(round.quotas().violated(posts)).isEqualTo(giveWay);
    }
  }

  @Property(tries = 200)
  void aRuleIsReadBackFromItsNameAndCanBeGivenOtherBounds(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    Bounds others = new Bounds(3, 5);
    for (Constraint rule : round.quotas().constraints(round.size()).keySet()) {
      Constraint read = Constraint.parse(rule.toString());
      assertThat(read).isEqualTo(rule);
      if (rule.kind() != Constraint.Kind.SIZE && rule.kind() != Constraint.Kind.FRONTLINE) {
        SortedMap<Constraint, Bounds> expected = round.quotas().constraints(round.size());
        expected.put(rule, others);
        assertThat(round.quotas().with(read, others).constraints(round.size())).isEqualTo(expected);
      }
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Constraint.parse("age:60"));
  }

  private static Contender contender(String number, int points, int lot, Post post) {
    Points exact = Points.of(points);
    return new Contender(
        new Standing(number, exact, new Standing.Merits(exact, Points.ZERO, Points.ZERO), 0, lot),
        post);
  }

  private static Set<String> numbers(Selection.Selected selected) {
    return selected.seats().stream()
        .map(seat -> seat.contender().number())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Contender> members(List<Contender> offered, Set<String> numbers) {
    return offered.stream().filter(contender -> numbers.contains(contender.number())).toList();
  }

  private static int exchangeMisses(
      SmallSelection round, Selection.Selected selected, String leaves, String comes) {
    Set<String> numbers = numbers(selected);
    numbers.remove(leaves);
    numbers.add(comes);
    return new ExhaustiveSearch(round.offered(), round.quotas(), round.size())
        .missed(members(round.offered(), numbers));
  }

  private static boolean canBeMet(
      List<Contender> offered, List<Selection.ConflictingConstraint> clash) {
    for (int set = 0; set < 1 << offered.size(); set++) {
      List<Contender> list = new ArrayList<>();
      for (int i = 0; i < offered.size(); i++) {
        if ((set >> i & 1) == 1) {
          list.add(offered.get(i));
        }
      }
      if (clash.stream()
          .allMatch(
              one ->
                  one.required()
                      .contains(
                          (int)
                              list.stream()
                                  .filter(c -> one.constraint().counts(c.post()))
                                  .count()))) {
        return true;
      }
    }
    return false;
  }
}
