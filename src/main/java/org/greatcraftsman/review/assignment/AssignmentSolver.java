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
import org.greatcraftsman.panel.SeededOrder;

/**
 * Who marks which file, as a flow of least cost.
 *
 * <p>Each file sends as many units as it needs marks to experts without a conflict, at most one to
 * each; each expert passes at most as many on as one person may get files. A mark from outside the
 * expert's field costs more than any unevenness; the k-th file of an expert costs 2k - 1, so that a
 * load of n costs n squared and the cheapest flow is the most even one. Files and experts enter in
 * the order of their lots, so the order of input changes nothing.
 */
public final class AssignmentSolver {

  private static final int SOURCE = 0;
  private static final int SINK = 1;

  /**
   * What is asked of an allocation.
   *
   * @param eligible for each file the experts without a conflict
   * @param inField for each file the experts of its field, whether or not they are eligible
   * @param marksPerFile how many experts each file needs
   * @param maximumFiles how many files one expert may get
   */
  public record Demand(
      Map<String, Set<String>> eligible,
      Map<String, Set<String>> inField,
      int marksPerFile,
      int maximumFiles) {

    Demand withLimit(int other) {
      return new Demand(eligible, inField, marksPerFile, other);
    }

    Demand withMarks(int other) {
      return new Demand(eligible, inField, other, maximumFiles);
    }

    /** With so many more experts who have no conflict with anybody. */
    Demand withNewcomers(int count) {
      Map<String, Set<String>> more = new HashMap<>();
      eligible.forEach(
          (file, experts) -> {
            Set<String> all = experts.stream().collect(toSet());
            for (int i = 0; i < count; i++) {
              // A blank keeps the newcomer apart from every user id.
              all.add(" " + i);
            }
            more.put(file, all);
          });
      return new Demand(more, inField, marksPerFile, maximumFiles);
    }
  }

  private final Demand demand;
  private final List<String> files;
  private final List<String> experts;
  private final MinimumCostFlow network;
  private final Map<String, Map<String, Integer>> arcs = new HashMap<>();
  private final int flowValue;

  private AssignmentSolver(SeededOrder lots, Demand demand) {
    this.demand = demand;
    this.files = demand.eligible().keySet().stream().sorted(lots.comparing(file -> file)).toList();
    this.experts =
        demand.eligible().values().stream()
            .flatMap(Set::stream)
            .distinct()
            .sorted(lots.comparing(expert -> expert))
            .toList();
    this.network = new MinimumCostFlow(2 + files.size() + experts.size());
    build(lots);
    this.flowValue = network.sendMaximum(SOURCE, SINK);
  }

  /** The best allocation, or else why there is none. */
  public static AssignmentResult solve(SeededOrder lots, Demand demand) {
    AssignmentSolver allocation = new AssignmentSolver(lots, demand);
    return allocation.isComplete() ? allocation.plan() : allocation.infeasibility(lots);
  }

  private void build(SeededOrder lots) {
    int most = Math.min(demand.maximumFiles(), files.size());
    long outside = 1L + (long) most * most * experts.size();
    for (int i = 0; i < files.size(); i++) {
      String file = files.get(i);
      network.addArc(SOURCE, 2 + i, demand.marksPerFile(), 0);
      Map<String, Integer> ofFile = new TreeMap<>(lots.comparingExpertsOf(file));
      for (int j = 0; j < experts.size(); j++) {
        if (demand.eligible().get(file).contains(experts.get(j))) {
          ofFile.put(experts.get(j), j);
        }
      }
      Set<String> versed = demand.inField().getOrDefault(file, Set.of());
      int node = 2 + i;
      ofFile.replaceAll(
          (expert, j) ->
              network.addArc(node, 2 + files.size() + j, 1, versed.contains(expert) ? 0 : outside));
      arcs.put(file, ofFile);
    }
    for (int j = 0; j < experts.size(); j++) {
      for (int k = 1; k <= most; k++) {
        network.addArc(2 + files.size() + j, SINK, 1, 2L * k - 1);
      }
    }
  }

  private boolean isComplete() {
    return flowValue == demand.marksPerFile() * files.size();
  }

  private Plan plan() {
    SortedMap<String, List<String>> chosen = new TreeMap<>();
    SortedMap<String, Integer> loads = new TreeMap<>();
    experts.forEach(expert -> loads.put(expert, 0));
    long outside = 0;
    for (String file : files) {
      List<String> taken =
          arcs.get(file).entrySet().stream()
              .filter(arc -> network.flow(arc.getValue()) > 0)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      chosen.put(file, taken);
      taken.forEach(expert -> loads.merge(expert, 1, Integer::sum));
      Set<String> versed = demand.inField().getOrDefault(file, Set.of());
      outside += taken.stream().filter(expert -> !versed.contains(expert)).count();
    }
    return new Plan(chosen, loads, outside);
  }

  /**
   * Hall's condition, read off the minimum cut: the files that can still be reached need more marks
   * than the experts left for them can give, and what is missing there is all that is missing.
   */
  private InfeasibleAssignment infeasibility(SeededOrder lots) {
    List<String> lacking = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (network.isReachable(2 + i)) {
        lacking.add(files.get(i));
      }
    }
    lacking.sort(null);
    SortedMap<String, Integer> left = new TreeMap<>();
    for (String file : lacking) {
      demand.eligible().get(file).forEach(expert -> left.merge(expert, 1, Integer::sum));
    }
    left.replaceAll((expert, count) -> Math.min(count, demand.maximumFiles()));
    return new InfeasibleAssignment(
        lacking,
        left,
        demand.marksPerFile(),
        demand.maximumFiles(),
        smallest(1, enoughNewcomers(), count -> isFeasible(lots, demand.withNewcomers(count)))
            .orElseThrow(),
        smallest(
            demand.maximumFiles() + 1,
            files.size(),
            limit -> isFeasible(lots, demand.withLimit(limit))),
        smallest(
                1,
                demand.marksPerFile() - 1,
                less -> isFeasible(lots, demand.withMarks(demand.marksPerFile() - less)))
            .map(less -> demand.marksPerFile() - less));
  }

  /** So many that they could mark every file alone. */
  private int enoughNewcomers() {
    int marks = demand.marksPerFile() * files.size();
    return Math.max(
        demand.marksPerFile(), (marks + demand.maximumFiles() - 1) / demand.maximumFiles());
  }

  private static boolean isFeasible(SeededOrder lots, Demand other) {
    return new AssignmentSolver(lots, other).isComplete();
  }

  /** The first number of this range for which it holds; once it holds, it holds for all after. */
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

  /** What came of it. */
  public sealed interface AssignmentResult permits Plan, InfeasibleAssignment {}

  /**
   * The best allocation.
   *
   * @param files for each file its experts by user id
   * @param loads how many files each eligible expert got
   * @param marksOutsideField how many of the marks come from outside the expert's field; no
   *     allocation has fewer, and none with as few is more even
   */
  public record Plan(
      SortedMap<String, List<String>> files,
      SortedMap<String, Integer> loads,
      long marksOutsideField)
      implements AssignmentResult {

    /** The sum of squared loads. */
    public long sumOfSquaredLoads() {
      return loads.values().stream().mapToLong(load -> (long) load * load).sum();
    }
  }
}
