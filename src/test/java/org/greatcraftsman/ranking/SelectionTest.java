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
  void theSelectionIsTheOptimumOfAnExhaustiveSearch(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    ExhaustiveSearch search =
        new ExhaustiveSearch(problem.offered(), problem.quotas(), problem.size());
    Set<String> best = search.best();
    int violation = search.violation(members(problem.offered(), best));
    Selection selection = problem.choose();
    Statistics.collect(shape, selection.getClass().getSimpleName());
    if (selection instanceof Selection.Selected selected) {
      assertThat(violation).isZero();
      assertThat(numbers(selected)).isEqualTo(best);
    } else if (selection instanceof Selection.Infeasible infeasible) {
      assertThat(violation).isPositive();
      assertThat(infeasible.violation()).isEqualTo(violation);
      assertThat(infeasible.nearestList()).containsExactlyElementsOf(best);
    }
  }

  @Property(tries = 3000)
  void theOptimumDoesNotDependOnTheStartOfTheSearch(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed, @ForAll int near) {
    SmallSelection problem = shape.problem(seed);
    SelectionProblem selectionProblem =
        SelectionProblem.of(problem.offered(), problem.quotas(), problem.size());
    Random random = new Random(near);
    Set<String> start =
        problem.offered().stream()
            .map(Contender::number)
            .filter(number -> random.nextBoolean())
            .collect(Collectors.toSet());
    assertThat(selectionProblem.solve(start).seated())
        .containsExactlyInAnyOrderElementsOf(selectionProblem.solve().seated());
  }

  @Property(tries = 4000)
  void theOptimumIsThatOfSuccessivePaths(@ForAll long seed) {
    SmallSelection problem = SmallSelection.ConstraintShape.NESTED.problem(seed);
    Selection selection = problem.choose();
    assertThat(
            selection instanceof Selection.Selected selected
                ? numbers(selected)
                : new TreeSet<>(((Selection.Infeasible) selection).nearestList()))
        .isEqualTo(bySuccessivePaths(problem.offered(), problem.quotas(), problem.size()));
  }

  @Property(tries = 20)
  void theOptimumIsThatOfSuccessivePathsForHundredsOfCandidates(
      @ForAll @IntRange(min = 120, max = 900) int people, @ForAll long seed) {
    LargeSelection problem = LargeSelection.of(people, people * 4 / 5, seed);
    Selection selection = problem.choose();
    assertThat(selection).isInstanceOf(Selection.Selected.class);
    assertThat(numbers((Selection.Selected) selection))
        .isEqualTo(bySuccessivePaths(problem.offered(), problem.quotas(), problem.seats()));
  }

  @Test
  void aCrossingConstraintThatDoesNotBindChangesNothingForTenThousandCandidates() {
    LargeSelection problem = LargeSelection.of(10_000, 8_000, 1);
    List<Contender> ofOneUnit =
        problem.offered().stream()
            .map(
                one ->
                    new Contender(one.standing(), one.post().with(Map.of(Attribute.UNIT, "Q01"))))
            .toList();
    Quotas crossing =
        problem.quotas().with(Constraint.ofAttribute(Attribute.UNIT, "Q01"), Bounds.atLeast(1));

    Selection selection = Selection.choose(ofOneUnit, crossing, problem.seats());

    assertThat(numbers((Selection.Selected) selection))
        .isEqualTo(numbers((Selection.Selected) problem.choose()));
  }

  private static Set<String> bySuccessivePaths(List<Contender> offered, Quotas quotas, int size) {
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
  void theRelaxedConstraintsAllowTheBestOfTheNearestLists(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    if (problem.choose() instanceof Selection.Infeasible infeasible) {
      Set<String> best =
          new ExhaustiveSearch(problem.offered(), problem.quotas(), problem.size()).best();
      SortedMap<Constraint, Bounds> constraints = problem.quotas().constraints(problem.size());
      for (Selection.Relaxation relaxation : infeasible.relaxations()) {
        assertThat(constraints).containsEntry(relaxation.constraint(), relaxation.from());
        constraints.put(relaxation.constraint(), relaxation.to());
      }
      List<Contender> list = members(problem.offered(), best);
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
  void anIrreducibleInfeasibleSubsetNeedsEachOfItsConstraints(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    if (problem.choose() instanceof Selection.Infeasible infeasible) {
      List<Selection.ConflictingConstraint> subset = infeasible.irreducibleSubset();
      assertThat(subset).isNotEmpty();
      assertThat(isFeasible(problem.offered(), subset)).isFalse();
      for (Selection.ConflictingConstraint one : subset) {
        List<Selection.ConflictingConstraint> others = new ArrayList<>(subset);
        others.remove(one);
        assertThat(isFeasible(problem.offered(), others)).as("without " + one).isTrue();
      }
    }
  }

  @Property(tries = 1000)
  void theOrderOfTheInputDoesNotMatter(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    List<Contender> shuffled = new ArrayList<>(problem.offered());
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(Selection.choose(shuffled, problem.quotas(), problem.size()))
        .isEqualTo(problem.choose());
  }

  @Property(tries = 1000)
  void anExchangeIsFeasibleExactlyIfItsMarginSaysSo(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    if (problem.choose() instanceof Selection.Selected selected) {
      assertThat(selected.seats().size() + selected.margins().size())
          .isEqualTo(problem.offered().size());
      for (Margin margin : selected.margins()) {
        if (margin instanceof Margin.PointsMissing points) {
          assertThat(
                  violationAfterExchange(
                      problem, selected, points.weakestReplaceable(), points.number()))
              .isZero();
        } else if (margin instanceof Margin.BlockedByConstraints blocked) {
          assertThat(blocked.constraints()).isNotEmpty();
          for (String seated : numbers(selected)) {
            assertThat(violationAfterExchange(problem, selected, seated, blocked.number()))
                .isPositive();
          }
        }
      }
    }
  }

  @Test
  void theFrontlineShareSeatsAFrontlineWorkerWithFewerPoints() {
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
  void aMarginNamesTheFullIndustryThatBlocksACandidate() {
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
  void theSmallestLotsWinIfAllOtherCriteriaAreTied() {
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
  void withTooFewFrontlineWorkersTheFrontlineShareIsRelaxedByTheShortfall() {
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
  void withTooFewCandidatesTheSizeIsRelaxed() {
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
  void aSelectionWithoutCandidatesIsInfeasible() {
    assertThat(Selection.choose(List.of(), Quotas.NONE, 100))
        .isInstanceOf(Selection.Infeasible.class);
  }

  @Test
  void aDuplicateLotAndASizeOfZeroAreRefused() {
    Post post = new Post(true, "I", "J");
    List<Contender> offered = List.of(contender("A", 1, 7, post), contender("B", 2, 7, post));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.choose(offered, Quotas.NONE, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.choose(List.of(), Quotas.NONE, 0));
  }

  @Property(tries = 1000)
  void theNearestListViolatesExactlyTheRelaxedConstraints(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    Set<String> list;
    List<Constraint> relaxed;
    if (problem.choose() instanceof Selection.Infeasible infeasible) {
      list = Set.copyOf(infeasible.nearestList());
      relaxed = infeasible.relaxations().stream().map(Selection.Relaxation::constraint).toList();
    } else {
      list = numbers((Selection.Selected) problem.choose());
      relaxed = List.of();
    }
    if (list.size() == problem.size()) {
      List<Post> posts = members(problem.offered(), list).stream().map(Contender::post).toList();
      assertThat(problem.quotas().violated(posts)).isEqualTo(relaxed);
    }
  }

  @Property(tries = 200)
  void aConstraintIsParsedFromItsTextAndAcceptsOtherBounds(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    Bounds others = new Bounds(3, 5);
    for (Constraint constraint : problem.quotas().constraints(problem.size()).keySet()) {
      Constraint read = Constraint.parse(constraint.toString());
      assertThat(read).isEqualTo(constraint);
      if (constraint.kind() != Constraint.Kind.SIZE
          && constraint.kind() != Constraint.Kind.FRONTLINE) {
        SortedMap<Constraint, Bounds> expected = problem.quotas().constraints(problem.size());
        expected.put(constraint, others);
        assertThat(problem.quotas().with(read, others).constraints(problem.size()))
            .isEqualTo(expected);
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

  private static int violationAfterExchange(
      SmallSelection problem, Selection.Selected selected, String leaving, String entering) {
    Set<String> numbers = numbers(selected);
    numbers.remove(leaving);
    numbers.add(entering);
    return new ExhaustiveSearch(problem.offered(), problem.quotas(), problem.size())
        .violation(members(problem.offered(), numbers));
  }

  private static boolean isFeasible(
      List<Contender> offered, List<Selection.ConflictingConstraint> subset) {
    for (int set = 0; set < 1 << offered.size(); set++) {
      List<Contender> list = new ArrayList<>();
      for (int i = 0; i < offered.size(); i++) {
        if ((set >> i & 1) == 1) {
          list.add(offered.get(i));
        }
      }
      if (subset.stream()
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
