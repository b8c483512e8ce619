package org.greatcraftsman.review.assignment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.panel.SeededOrder;
import org.greatcraftsman.review.assignment.AssignmentSolver.Demand;
import org.greatcraftsman.review.assignment.AssignmentSolver.Plan;
import org.junit.jupiter.api.Test;

/** Feasibility, optimality and determinism of the reviewer assignment. */
class AssignmentSolverTest {

  private static final SeededOrder LOTS = new SeededOrder("seed");
  private static final int EXPERTS = 4;

  @Test
  void withoutConflictsAllExpertsHaveTheSameNumberOfFiles() {
    Plan plan = plan(new Demand(eligible(180, 15, 0, 1), Map.of(), 7, 100));

    assertThat(plan.files()).hasSize(180);
    assertThat(plan.files().values()).allSatisfy(experts -> assertThat(experts).hasSize(7));
    assertThat(plan.loads().values()).hasSize(15).containsOnly(84);
    assertThat(plan.marksOutsideField()).isEqualTo(1260);
  }

  @Property(tries = 100)
  void noFileIsAssignedDespiteAConflictAndEveryFileGetsItsExperts(
      @ForAll @IntRange(min = 1, max = 40) int files, @ForAll long seed) {
    Map<NominationNumber, Set<ExpertId>> eligible = eligible(files, 12, 4, seed);

    plan(new Demand(eligible, Map.of(), 5, files))
        .files()
        .forEach(
            (file, experts) ->
                assertThat(experts)
                    .hasSize(5)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(eligible.get(file)));
  }

  @Property(tries = 50)
  void theResultDoesNotDependOnTheInputOrder(@ForAll long seed) {
    Map<NominationNumber, Set<ExpertId>> eligible = eligible(20, 9, 3, seed);
    List<NominationNumber> files = new ArrayList<>(eligible.keySet());
    Collections.shuffle(files, new Random(seed));
    Map<NominationNumber, Set<ExpertId>> shuffled = new LinkedHashMap<>();
    for (NominationNumber file : files) {
      List<ExpertId> experts = new ArrayList<>(eligible.get(file));
      Collections.shuffle(experts, new Random(seed + 1));
      shuffled.put(file, new LinkedHashSet<>(experts));
    }

    assertThat(AssignmentSolver.solve(LOTS, new Demand(shuffled, Map.of(), 4, 20)))
        .isEqualTo(AssignmentSolver.solve(LOTS, new Demand(eligible, Map.of(), 4, 20)));
  }

  @Test
  void anotherSeedGivesAnotherAssignment() {
    Demand demand = new Demand(eligible(10, 9, 0, 1), Map.of(), 4, 10);

    assertThat(AssignmentSolver.solve(new SeededOrder("another"), demand))
        .isNotEqualTo(AssignmentSolver.solve(LOTS, demand));
  }

  /** Compares with an exhaustive search over small panels. */
  @Property(tries = 3000)
  void noAssignmentHasFewerMarksOutsideTheIndustryOrIsMoreEven(
      @ForAll @IntRange(min = 1, max = 5) int files,
      @ForAll @IntRange(min = 1, max = 3) int marks,
      @ForAll @IntRange(min = 1, max = 5) int limit,
      @ForAll long seed) {
    Demand demand =
        new Demand(
            eligible(files, EXPERTS, 2, seed), eligible(files, EXPERTS, 4, ~seed), marks, limit);
    Optional<Objective> best = best(demand);

    AssignmentSolver.AssignmentResult outcome = AssignmentSolver.solve(LOTS, demand);

    if (best.isPresent()) {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              Plan.class,
              plan -> {
                assertThat(new Objective(plan.marksOutsideField(), plan.sumOfSquaredLoads()))
                    .isEqualTo(best.get());
                assertThat(plan.loads().values()).allMatch(load -> load <= limit);
                assertThat(plan.sumOfSquaredLoads()).isEqualTo(squares(plan.files()));
              });
    } else {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              InfeasibleAssignment.class, infeasible -> verifyInfeasibility(demand, infeasible));
    }
  }

  /** Verifies the deficit, and that each relaxation is the smallest feasible one. */
  private static void verifyInfeasibility(Demand demand, InfeasibleAssignment infeasible) {
    int most =
        IntStream.range(0, EXPERTS)
            .map(
                expert ->
                    (int)
                        Math.min(
                            demand.maximumFiles(),
                            infeasible.files().stream()
                                .filter(
                                    file ->
                                        demand
                                            .eligible()
                                            .get(file)
                                            .contains(new ExpertId("e" + expert)))
                                .count()))
            .sum();
    assertThat(infeasible.possibleMarks()).isEqualTo(most).isLessThan(infeasible.requiredMarks());
    assertThat(infeasible.requiredMarks())
        .isEqualTo(demand.marksPerFile() * infeasible.files().size());
    infeasible
        .raisedMaximumFiles()
        .ifPresentOrElse(
            limit -> {
              assertThat(best(demand.withLimit(limit))).isPresent();
              assertThat(best(demand.withLimit(limit - 1))).isEmpty();
            },
            () -> assertThat(best(demand.withLimit(demand.eligible().size()))).isEmpty());
    infeasible
        .loweredMarksPerFile()
        .ifPresentOrElse(
            marks -> {
              assertThat(best(demand.withMarks(marks))).isPresent();
              assertThat(best(demand.withMarks(marks + 1))).isEmpty();
            },
            () ->
                assertThat(demand.marksPerFile() == 1 || best(demand.withMarks(1)).isEmpty())
                    .isTrue());
    if (infeasible.additionalExperts() <= 2) {
      assertThat(best(demand.withNewcomers(infeasible.additionalExperts()))).isPresent();
      assertThat(best(demand.withNewcomers(infeasible.additionalExperts() - 1))).isEmpty();
    }
  }

  @Test
  void oneSentenceNamesTheDeficitAndTheSmallestRelaxations() {
    Map<NominationNumber, Set<ExpertId>> eligible =
        Map.of(
            new NominationNumber("F1"),
            experts("e1", "e2"),
            new NominationNumber("F2"),
            experts("e1", "e2"),
            new NominationNumber("F3"),
            experts("e1", "e3", "e4"));

    assertThat(AssignmentSolver.solve(LOTS, new Demand(eligible, Map.of(), 2, 1)))
        .isInstanceOfSatisfying(
            InfeasibleAssignment.class,
            infeasible ->
                assertThat(infeasible.sentence(1))
                    .isEqualTo(
                        "评审材料分派不下去：F1、F2共需4份评分，能评的专家（e1至多1份、e2至多1份）最多给出2份，还差2份。"
                            + "最小的调整（任选其一）：补充2位与这些材料无利益冲突的专家；把每位专家的材料上限由1份提高到2份；"
                            + "把每份材料的评审专家由2位减为1位。"));
  }

  /** The objective, minimized: the marks outside the industry, then the sum of squared loads. */
  private record Objective(long outsideField, long sumOfSquaredLoads)
      implements Comparable<Objective> {
    @Override
    public int compareTo(Objective other) {
      int first = Long.compare(outsideField, other.outsideField);
      return first != 0 ? first : Long.compare(sumOfSquaredLoads, other.sumOfSquaredLoads);
    }
  }

  private static Optional<Objective> best(Demand demand) {
    List<ExpertId> experts =
        demand.eligible().values().stream().flatMap(Set::stream).distinct().sorted().toList();
    return best(
        demand, List.copyOf(demand.eligible().keySet()), experts, 0, new int[experts.size()], 0);
  }

  private static Optional<Objective> best(
      Demand demand,
      List<NominationNumber> files,
      List<ExpertId> experts,
      int next,
      int[] load,
      long outside) {
    if (IntStream.of(load).anyMatch(one -> one > demand.maximumFiles())) {
      return Optional.empty();
    }
    if (next == files.size()) {
      return Optional.of(
          new Objective(outside, IntStream.of(load).mapToLong(one -> (long) one * one).sum()));
    }
    NominationNumber file = files.get(next);
    Optional<Objective> best = Optional.empty();
    for (int set = 0; set < 1 << experts.size(); set++) {
      List<ExpertId> chosen = members(set, experts);
      if (chosen.size() != demand.marksPerFile()
          || !demand.eligible().get(file).containsAll(chosen)) {
        continue;
      }
      Set<ExpertId> inField = demand.inField().getOrDefault(file, Set.of());
      long added = chosen.stream().filter(expert -> !inField.contains(expert)).count();
      chosen.forEach(expert -> load[experts.indexOf(expert)]++);
      Optional<Objective> found = best(demand, files, experts, next + 1, load, outside + added);
      chosen.forEach(expert -> load[experts.indexOf(expert)]--);
      if (found.isPresent() && (best.isEmpty() || found.get().compareTo(best.get()) < 0)) {
        best = found;
      }
    }
    return best;
  }

  private static List<ExpertId> members(int set, List<ExpertId> experts) {
    return IntStream.range(0, experts.size())
        .filter(i -> (set >> i & 1) == 1)
        .mapToObj(experts::get)
        .toList();
  }

  private static long squares(Map<NominationNumber, List<ExpertId>> chosen) {
    Map<ExpertId, Integer> loads = new HashMap<>();
    chosen.values().forEach(all -> all.forEach(expert -> loads.merge(expert, 1, Integer::sum)));
    return loads.values().stream().mapToLong(load -> (long) load * load).sum();
  }

  private static Set<ExpertId> experts(String... ids) {
    return Stream.of(ids).map(ExpertId::new).collect(toSet());
  }

  private static Plan plan(Demand demand) {
    return (Plan) AssignmentSolver.solve(LOTS, demand);
  }

  /** Excludes up to a number of experts from each file. */
  private static Map<NominationNumber, Set<ExpertId>> eligible(
      int files, int experts, int excluded, long seed) {
    Random random = new Random(seed);
    Map<NominationNumber, Set<ExpertId>> eligible = new LinkedHashMap<>();
    for (int file = 0; file < files; file++) {
      Set<ExpertId> left = new TreeSet<>();
      IntStream.range(0, experts).forEach(expert -> left.add(new ExpertId("e" + expert)));
      for (int i = 0; i < excluded; i++) {
        // A few experts are excluded much more often than others.
        left.remove(new ExpertId("e" + (int) (experts * Math.pow(random.nextDouble(), 3))));
      }
      eligible.put(new NominationNumber("F" + file), left);
    }
    return eligible;
  }
}
