package org.greatcraftsman.review;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.SeededOrder;
import org.greatcraftsman.review.assignment.AssignmentSolver;
import org.greatcraftsman.review.assignment.AssignmentSolver.Plan;
import org.greatcraftsman.review.assignment.InfeasibleAssignment;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** Assigns the shortlisted files to the panel, once for each round. */
@Component
class FileAssignmentService {

  private final ShortlistService shortlist;
  private final PanelService panel;
  private final ConflictService conflicts;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  FileAssignmentService(
      ShortlistService shortlist,
      PanelService panel,
      ConflictService conflicts,
      ReviewRepositories book,
      ReviewContext proceedings) {
    this.shortlist = shortlist;
    this.panel = panel;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  /** Assigns the files, once; says why when that is impossible. */
  Optional<String> assign(String round) {
    proceedings.lock(round);
    if (book.filesAreAssigned(round)) {
      return Optional.empty();
    }
    AssignmentSolver.AssignmentResult outcome = attempt(round);
    if (outcome instanceof InfeasibleAssignment shortage) {
      return Optional.of(sentence(round, shortage));
    }
    save(round, (Plan) outcome);
    return Optional.empty();
  }

  private void save(String round, Plan plan) {
    book.files()
        .saveAll(
            plan.files().keySet().stream().map(number -> new FileReview(round, number)).toList());
    book.assignments().saveAll(assignments(round, plan));
    proceedings.record(
        round,
        Act.REVIEW_FILES_ASSIGNED,
        round,
        "system",
        Map.of(
            "seed",
            proceedings.assignmentSeed(round),
            "marksPerFile",
            proceedings.rules(round).marksPerFile(),
            "maximumFiles",
            proceedings.panelRules(round).maximumFiles(),
            "outsideField",
            plan.marksOutsideField(),
            "unevenness",
            plan.sumOfSquaredLoads(),
            "files",
            withExpertCodes(round, plan.files())));
  }

  /** Each expert meets the files in an order of the expert's own, drawn from the same seed. */
  private List<Assignment> assignments(String round, Plan plan) {
    SortedMap<String, List<String>> byExpert = new TreeMap<>();
    plan.files()
        .forEach(
            (file, experts) ->
                experts.forEach(
                    expert ->
                        byExpert.computeIfAbsent(expert, first -> new ArrayList<>()).add(file)));
    SeededOrder lots = new SeededOrder(proceedings.assignmentSeed(round));
    List<Assignment> assignments = new ArrayList<>();
    byExpert.forEach(
        (expert, files) -> {
          files.sort(lots.comparingFilesOf(expert));
          for (int i = 0; i < files.size(); i++) {
            assignments.add(
                new Assignment(
                        round, files.get(i), expert, Assignment.Origin.DRAW, proceedings.now())
                    .withPlace(i + 1));
          }
        });
    return assignments;
  }

  private SortedMap<String, List<String>> withExpertCodes(
      String round, SortedMap<String, List<String>> files) {
    SortedMap<String, List<String>> coded = new TreeMap<>();
    UnaryOperator<String> coder = proceedings.expertCodes(round);
    files.forEach((file, experts) -> coded.put(file, experts.stream().map(coder).toList()));
    return coded;
  }

  /** How well the draw went; empty before it. */
  Optional<AssignmentQuality> quality(String round) {
    List<Assignment> drawn =
        book.assignments().findByRoundAndOriginOrderByFile(round, Assignment.Origin.DRAW);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Set<String> files = drawn.stream().map(Assignment::file).collect(toSet());
    Map<String, Set<String>> versed = conflicts.versed(files, panel.members(round));
    Map<String, Long> loads = drawn.stream().collect(groupingBy(Assignment::expert, counting()));
    return Optional.of(
        new AssignmentQuality(
            files.size(),
            drawn.size(),
            (int)
                drawn.stream()
                    .filter(mark -> !versed.get(mark.file()).contains(mark.expert()))
                    .count(),
            Collections.min(loads.values()).intValue(),
            Collections.max(loads.values()).intValue()));
  }

  /** Why there is no allocation; empty when there is one. */
  Optional<String> obstacle(String round) {
    return attempt(round) instanceof InfeasibleAssignment shortage
        ? Optional.of(sentence(round, shortage))
        : Optional.empty();
  }

  private String sentence(String round, InfeasibleAssignment shortage) {
    return shortage.sentence(proceedings.rules(round).minimumMarks());
  }

  private AssignmentSolver.AssignmentResult attempt(String round) {
    if (!shortlist.isConfirmed(round)) {
      throw new Refusal("入围名单还没有确认，请先完成汇总筛选，再分派评审材料。");
    }
    List<Expert> members = panel.members(round);
    if (members.isEmpty()) {
      throw new Refusal("评审团还没有组成，请先抽取专家并由专家签署承诺，再分派评审材料。");
    }
    List<String> numbers = shortlist.numbers(round);
    return AssignmentSolver.solve(
        new SeededOrder(proceedings.assignmentSeed(round)),
        new AssignmentSolver.Demand(
            conflicts.eligible(round, numbers, members),
            conflicts.versed(numbers, members),
            proceedings.rules(round).marksPerFile(),
            proceedings.panelRules(round).maximumFiles()));
  }
}
