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
import java.util.function.Function;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
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

/** Assigns the shortlisted files to the panel, once in each round. */
@Component
class FileAssignmentService {

  private final ShortlistService shortlist;
  private final PanelService panel;
  private final ConflictService conflicts;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  FileAssignmentService(
      ShortlistService shortlist,
      PanelService panel,
      ConflictService conflicts,
      ReviewRepositories repositories,
      ReviewContext context) {
    this.shortlist = shortlist;
    this.panel = panel;
    this.conflicts = conflicts;
    this.repositories = repositories;
    this.context = context;
  }

  /** Assigns the files. Idempotent; returns the obstacle in Chinese if it is impossible. */
  Optional<String> assign(RoundId round) {
    context.lock(round);
    if (repositories.filesAreAssigned(round)) {
      return Optional.empty();
    }
    AssignmentSolver.AssignmentResult result = solve(round);
    if (result instanceof InfeasibleAssignment infeasible) {
      return Optional.of(sentence(round, infeasible));
    }
    save(round, (Plan) result);
    return Optional.empty();
  }

  private void save(RoundId round, Plan plan) {
    repositories
        .files()
        .saveAll(
            plan.files().keySet().stream().map(number -> new FileReview(round, number)).toList());
    repositories.assignments().saveAll(assignments(round, plan));
    context.record(
        round,
        Act.REVIEW_FILES_ASSIGNED,
        round,
        "system",
        Map.of(
            "seed",
            context.assignmentSeed(round),
            "marksPerFile",
            context.rules(round).marksPerFile(),
            "maximumFiles",
            context.panelRules(round).maximumFiles(),
            "outsideField",
            plan.marksOutsideField(),
            "unevenness",
            plan.sumOfSquaredLoads(),
            "files",
            withExpertCodes(round, plan.files())));
  }

  /** Creates the assignments; the order of each expert's files is drawn with the same seed. */
  private List<Assignment> assignments(RoundId round, Plan plan) {
    SortedMap<ExpertId, List<NominationNumber>> byExpert = new TreeMap<>();
    plan.files()
        .forEach(
            (file, experts) ->
                experts.forEach(
                    expert ->
                        byExpert.computeIfAbsent(expert, first -> new ArrayList<>()).add(file)));
    SeededOrder order = new SeededOrder(context.assignmentSeed(round));
    List<Assignment> assignments = new ArrayList<>();
    byExpert.forEach(
        (expert, files) -> {
          files.sort(order.comparingFilesOf(expert));
          for (int i = 0; i < files.size(); i++) {
            assignments.add(
                new Assignment(round, files.get(i), expert, Assignment.Origin.DRAW, context.now())
                    .withPlace(i + 1));
          }
        });
    return assignments;
  }

  private SortedMap<NominationNumber, List<String>> withExpertCodes(
      RoundId round, SortedMap<NominationNumber, List<ExpertId>> files) {
    SortedMap<NominationNumber, List<String>> coded = new TreeMap<>();
    Function<ExpertId, String> expertCodes = context.expertCodes(round);
    files.forEach((file, experts) -> coded.put(file, experts.stream().map(expertCodes).toList()));
    return coded;
  }

  /** Returns the quality of the assignment; empty before it. */
  Optional<AssignmentQuality> quality(RoundId round) {
    List<Assignment> drawn =
        repositories.assignments().findByRoundAndOriginOrderByFile(round, Assignment.Origin.DRAW);
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    Set<NominationNumber> files = drawn.stream().map(Assignment::file).collect(toSet());
    Map<NominationNumber, Set<ExpertId>> inField =
        conflicts.expertsInField(files, panel.members(round));
    Map<ExpertId, Long> loads = drawn.stream().collect(groupingBy(Assignment::expert, counting()));
    return Optional.of(
        new AssignmentQuality(
            files.size(),
            drawn.size(),
            (int)
                drawn.stream()
                    .filter(mark -> !inField.get(mark.file()).contains(mark.expert()))
                    .count(),
            Collections.min(loads.values()).intValue(),
            Collections.max(loads.values()).intValue()));
  }

  /** Returns why the files cannot be assigned, in Chinese; empty if they can be. */
  Optional<String> obstacle(RoundId round) {
    return solve(round) instanceof InfeasibleAssignment infeasible
        ? Optional.of(sentence(round, infeasible))
        : Optional.empty();
  }

  private String sentence(RoundId round, InfeasibleAssignment infeasible) {
    return infeasible.sentence(context.rules(round).minimumMarks());
  }

  private AssignmentSolver.AssignmentResult solve(RoundId round) {
    if (!shortlist.isConfirmed(round)) {
      throw new Refusal("入围名单还没有确认，请先完成汇总筛选，再分派评审材料。");
    }
    List<Expert> members = panel.members(round);
    if (members.isEmpty()) {
      throw new Refusal("评审团还没有组成，请先抽取专家并由专家签署承诺，再分派评审材料。");
    }
    List<NominationNumber> numbers = shortlist.numbers(round);
    return AssignmentSolver.solve(
        new SeededOrder(context.assignmentSeed(round)),
        new AssignmentSolver.Demand(
            conflicts.eligible(round, numbers, members),
            conflicts.expertsInField(numbers, members),
            context.rules(round).marksPerFile(),
            context.panelRules(round).maximumFiles()));
  }
}
