package org.greatcraftsman.review.assignment;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.panel.SeededOrder;

/**
 * Solves the reviewer assignment as a minimum-cost flow problem.
 *
 * <p>Each file sends one unit of flow for each required mark to experts without a conflict, at most
 * one to each expert. The capacity of an expert is the maximum number of files. The k-th file of an
 * expert costs 2k - 1, so that a load of n costs n squared and the cheapest flow is the most even
 * one. A mark from outside the expert's industry costs more than any unevenness. Files and experts
 * enter the network in the order of their lots, so the result does not depend on the input order.
 */
public final class AssignmentSolver {

  private static final int SOURCE = 0;
  private static final int SINK = 1;

  /**
   * The demand that an assignment has to meet.
   *
   * @param eligible for each file the experts without a conflict
   * @param inField for each file the experts of its industry, eligible or not
   * @param marksPerFile number of experts for each file
   * @param maximumFiles maximum number of files of an expert
   */
  public record Demand(
      Map<NominationNumber, Set<ExpertId>> eligible,
      Map<NominationNumber, Set<ExpertId>> inField,
      int marksPerFile,
      int maximumFiles) {

    Demand withLimit(int other) {
      return new Demand(eligible, inField, marksPerFile, other);
    }

    Demand withMarks(int other) {
      return new Demand(eligible, inField, other, maximumFiles);
    }

    /** The same demand with additional experts who have no conflicts. */
    Demand withNewcomers(int count) {
      Map<NominationNumber, Set<ExpertId>> more = new HashMap<>();
      eligible.forEach(
          (file, experts) -> {
            Set<ExpertId> all = experts.stream().collect(toSet());
            for (int i = 0; i < count; i++) {
              // No user id begins with a blank.
              all.add(new ExpertId(" " + i));
            }
            more.put(file, all);
          });
      return new Demand(more, inField, marksPerFile, maximumFiles);
    }
  }

  private final Demand demand;
  private final List<NominationNumber> files;
  private final List<ExpertId> experts;
  private final MinimumCostFlow network;
  private final Map<NominationNumber, Map<ExpertId, Integer>> arcs = new HashMap<>();
  private final int flowValue;

  private AssignmentSolver(SeededOrder order, Demand demand) {
    this.demand = demand;
    this.files =
        demand.eligible().keySet().stream()
            .sorted(order.comparing(NominationNumber::value))
            .toList();
    this.experts =
        demand.eligible().values().stream()
            .flatMap(Set::stream)
            .distinct()
            .sorted(order.comparing(ExpertId::value))
            .toList();
    this.network = new MinimumCostFlow(2 + files.size() + experts.size());
    build(order);
    this.flowValue = network.sendMaximum(SOURCE, SINK);
  }

  /** Returns the best assignment, or why there is none. */
  public static AssignmentResult solve(SeededOrder order, Demand demand) {
    AssignmentSolver solver = new AssignmentSolver(order, demand);
    return solver.isComplete() ? solver.plan() : solver.infeasibility(order);
  }

  private void build(SeededOrder order) {
    int capacity = Math.min(demand.maximumFiles(), files.size());
    long outside = 1L + (long) capacity * capacity * experts.size();
    for (int i = 0; i < files.size(); i++) {
      NominationNumber file = files.get(i);
      network.addArc(SOURCE, 2 + i, demand.marksPerFile(), 0);
      Map<ExpertId, Integer> ofFile = new TreeMap<>(order.comparingExpertsOf(file));
      for (int j = 0; j < experts.size(); j++) {
        if (demand.eligible().get(file).contains(experts.get(j))) {
          ofFile.put(experts.get(j), j);
        }
      }
      Set<ExpertId> expertsInField = demand.inField().getOrDefault(file, Set.of());
      int node = 2 + i;
      ofFile.replaceAll(
          (expert, j) ->
              network.addArc(
                  node, 2 + files.size() + j, 1, expertsInField.contains(expert) ? 0 : outside));
      arcs.put(file, ofFile);
    }
    for (int j = 0; j < experts.size(); j++) {
      for (int k = 1; k <= capacity; k++) {
        network.addArc(2 + files.size() + j, SINK, 1, 2L * k - 1);
      }
    }
  }

  private boolean isComplete() {
    return flowValue == demand.marksPerFile() * files.size();
  }

  private Plan plan() {
    SortedMap<NominationNumber, List<ExpertId>> chosen = new TreeMap<>();
    SortedMap<ExpertId, Integer> loads = new TreeMap<>();
    experts.forEach(expert -> loads.put(expert, 0));
    long outside = 0;
    for (NominationNumber file : files) {
      List<ExpertId> taken =
          arcs.get(file).entrySet().stream()
              .filter(arc -> network.flow(arc.getValue()) > 0)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      chosen.put(file, taken);
      taken.forEach(expert -> loads.merge(expert, 1, Integer::sum));
      Set<ExpertId> expertsInField = demand.inField().getOrDefault(file, Set.of());
      outside += taken.stream().filter(expert -> !expertsInField.contains(expert)).count();
    }
    return new Plan(chosen, loads, outside);
  }

  /**
   * Reads a violation of Hall's condition off the minimum cut: the files that are still reachable
   * need more marks than their experts can give, and the deficit is that of the whole assignment.
   */
  private InfeasibleAssignment infeasibility(SeededOrder order) {
    List<NominationNumber> deficient = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (network.isReachable(2 + i)) {
        deficient.add(files.get(i));
      }
    }
    deficient.sort(null);
    SortedMap<ExpertId, Integer> left = new TreeMap<>();
    for (NominationNumber file : deficient) {
      demand.eligible().get(file).forEach(expert -> left.merge(expert, 1, Integer::sum));
    }
    left.replaceAll((expert, count) -> Math.min(count, demand.maximumFiles()));
    return new InfeasibleAssignment(
        deficient,
        left,
        demand.marksPerFile(),
        demand.maximumFiles(),
        smallest(1, enoughNewcomers(), count -> isFeasible(order, demand.withNewcomers(count)))
            .orElseThrow(),
        smallest(
            demand.maximumFiles() + 1,
            files.size(),
            limit -> isFeasible(order, demand.withLimit(limit))),
        smallest(
                1,
                demand.marksPerFile() - 1,
                less -> isFeasible(order, demand.withMarks(demand.marksPerFile() - less)))
            .map(less -> demand.marksPerFile() - less));
  }

  /** A number of additional experts that could mark every file alone. */
  private int enoughNewcomers() {
    int marks = demand.marksPerFile() * files.size();
    return Math.max(
        demand.marksPerFile(), (marks + demand.maximumFiles() - 1) / demand.maximumFiles());
  }

  private static boolean isFeasible(SeededOrder order, Demand other) {
    return new AssignmentSolver(order, other).isComplete();
  }

  /** Returns the smallest number of the range that satisfies a monotone predicate. */
  private static Optional<Integer> smallest(int from, int to, IntPredicate holds) {
    if (from > to || !holds.test(to)) {
      return Optional.empty();
    }
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return Optional.of(low);
  }

  /** Either a {@link Plan} or the reason why there is none. */
  public sealed interface AssignmentResult permits Plan, InfeasibleAssignment {}

  /**
   * An optimal assignment.
   *
   * @param files for each file the user ids of its experts
   * @param loads number of files of each eligible expert
   * @param marksOutsideField number of marks from outside the experts' industries; no assignment
   *     has fewer, and none with as few is more even
   */
  public record Plan(
      SortedMap<NominationNumber, List<ExpertId>> files,
      SortedMap<ExpertId, Integer> loads,
      long marksOutsideField)
      implements AssignmentResult {

    /** The sum of squared loads. */
    public long sumOfSquaredLoads() {
      return loads.values().stream().mapToLong(load -> (long) load * load).sum();
    }
  }
}
