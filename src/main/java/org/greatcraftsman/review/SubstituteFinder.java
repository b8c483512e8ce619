package org.greatcraftsman.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.SeededOrder;
import org.springframework.stereotype.Component;

/**
 * Finds experts for a file in the place of others: members of the panel who were never asked about
 * it, have no conflict and not yet as many files as the rules allow; those who know its field
 * first, then the least loaded, ties by lot.
 */
@Component
class SubstituteFinder {

  private final PanelService panel;
  private final ConflictService conflicts;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  SubstituteFinder(
      PanelService panel,
      ConflictService conflicts,
      ReviewRepositories book,
      ReviewContext proceedings) {
    this.panel = panel;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  /** Who is asked next; empty when nobody can be. */
  Optional<String> findNext(FileReview file) {
    return findAvailable(file).stream().findFirst();
  }

  /** Asks the next one in the place of an expert who is bound to the nominee. */
  Optional<String> assignNext(FileReview file) {
    Optional<String> other = findNext(file);
    other.ifPresent(found -> assign(file, found, Assignment.Origin.RECUSAL));
    return other;
  }

  List<String> findAvailable(FileReview file) {
    Set<String> asked =
        book.assignments().findByFileOrderByExpert(file.number()).stream()
            .map(Assignment::expert)
            .collect(toSet());
    Map<String, Long> files =
        book.assignments().countByExpertAndState(file.round()).stream()
            .filter(
                load ->
                    load.state() == Assignment.State.OPEN
                        || load.state() == Assignment.State.MARKED)
            .collect(groupingBy(AssignmentCount::expert, summingLong(AssignmentCount::files)));
    List<Expert> members = panel.members(file.round());
    List<String> number = List.of(file.number());
    Set<String> versed = conflicts.versed(number, members).get(file.number());
    int limit = proceedings.panelRules(file.round()).maximumFiles();
    return conflicts.eligible(file.round(), number, members).get(file.number()).stream()
        .filter(expert -> !asked.contains(expert))
        .filter(expert -> files.getOrDefault(expert, 0L) < limit)
        .sorted(
            Comparator.comparing((String expert) -> !versed.contains(expert))
                .thenComparing(expert -> files.getOrDefault(expert, 0L))
                .thenComparing(
                    new SeededOrder(proceedings.assignmentSeed(file.round()))
                        .comparingExpertsOf(file.number())))
        .toList();
  }

  /** Asks this expert; the file comes last in the expert's order. */
  void assign(FileReview file, String expert, Assignment.Origin origin) {
    book.assignments()
        .save(
            new Assignment(file.round(), file.number(), expert, origin, proceedings.now())
                .withPlace(book.assignments().lastPlace(file.round(), expert) + 1));
  }
}
