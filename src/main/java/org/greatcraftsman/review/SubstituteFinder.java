package org.greatcraftsman.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.SeededOrder;
import org.springframework.stereotype.Component;

/**
 * Finds substitutes for the experts of a file: panel members who were never asked about the file,
 * have no conflict of interest and fewer files than the rules allow. Experts who know its industry
 * come first, then those with the fewest files; ties are broken by lot.
 */
@Component
class SubstituteFinder {

  private final PanelService panel;
  private final ConflictService conflicts;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  SubstituteFinder(
      PanelService panel,
      ConflictService conflicts,
      ReviewRepositories repositories,
      ReviewContext context) {
    this.panel = panel;
    this.conflicts = conflicts;
    this.repositories = repositories;
    this.context = context;
  }

  /** Returns the user id of the next substitute; empty if none is available. */
  Optional<ExpertId> findNext(FileReview file) {
    return findAvailable(file).stream().findFirst();
  }

  /** Assigns the file to the next substitute, in place of a recused expert. */
  Optional<ExpertId> assignNext(FileReview file) {
    Optional<ExpertId> substitute = findNext(file);
    substitute.ifPresent(expert -> assign(file, expert, Assignment.Origin.RECUSAL));
    return substitute;
  }

  /** Returns the user ids of all available substitutes, best first. */
  List<ExpertId> findAvailable(FileReview file) {
    Set<ExpertId> asked =
        repositories.assignments().findByFileOrderByExpert(file.number()).stream()
            .map(Assignment::expert)
            .collect(toSet());
    Map<ExpertId, Long> loads =
        repositories.assignments().countByExpertAndState(file.round()).stream()
            .filter(
                count ->
                    count.state() == Assignment.State.OPEN
                        || count.state() == Assignment.State.MARKED)
            .collect(groupingBy(AssignmentCount::expert, summingLong(AssignmentCount::files)));
    List<Expert> members = panel.members(file.round());
    List<NominationNumber> number = List.of(file.number());
    Set<ExpertId> inField = conflicts.expertsInField(number, members).get(file.number());
    int limit = context.panelRules(file.round()).maximumFiles();
    return conflicts.eligible(file.round(), number, members).get(file.number()).stream()
        .filter(expert -> !asked.contains(expert))
        .filter(expert -> loads.getOrDefault(expert, 0L) < limit)
        .sorted(
            Comparator.comparing((ExpertId expert) -> !inField.contains(expert))
                .thenComparing(expert -> loads.getOrDefault(expert, 0L))
                .thenComparing(
                    new SeededOrder(context.assignmentSeed(file.round()))
                        .comparingExpertsOf(file.number())))
        .toList();
  }

  /** Assigns the file to this expert, in the last place of the expert's order. */
  void assign(FileReview file, ExpertId expert, Assignment.Origin origin) {
    repositories
        .assignments()
        .save(
            new Assignment(file.round(), file.number(), expert, origin, context.now())
                .withPlace(repositories.assignments().lastPlace(file.round(), expert) + 1));
  }
}
