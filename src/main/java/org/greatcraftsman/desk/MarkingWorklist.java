package org.greatcraftsman.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.ExpertFile;
import org.greatcraftsman.review.ExpertFiles;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.OwnMark;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/**
 * The files of an expert in the order drawn for the expert, with the tasks in which they are
 * marked.
 */
@Component
class MarkingWorklist {

  private static final int MAX_TASKS = 400;

  private final RoundService rounds;
  private final Worklist worklist;
  private final ExpertFiles files;
  private final DraftService drafts;
  private final MarkService marks;

  MarkingWorklist(
      RoundService rounds,
      Worklist worklist,
      ExpertFiles files,
      DraftService drafts,
      MarkService marks) {
    this.rounds = rounds;
    this.worklist = worklist;
    this.files = files;
    this.drafts = drafts;
    this.marks = marks;
  }

  /** The expert's files, in order; empty if no round is open. */
  List<ExpertFile> files(ExpertId expert) {
    return rounds
        .current()
        .map(Round::number)
        .map(round -> files.of(round, expert))
        .orElse(List.of());
  }

  /** The marks that the expert gave; empty once the round is closed. */
  List<OwnMark> givenMarks(ExpertId expert) {
    return rounds
        .current()
        .filter(round -> round.stage() != Stage.CLOSED)
        .map(round -> marks.marksByExpert(round.number(), expert))
        .orElse(List.of());
  }

  /** The names of the criteria. */
  List<String> criterionNames() {
    return rounds
        .current()
        .map(round -> rounds.rules(round.number()).expertMarks().criteria())
        .orElse(List.of())
        .stream()
        .map(RulePack.Criterion::name)
        .toList();
  }

  /** The open tasks of the expert. */
  List<Worklist.WorkItem> openTasks(ExpertId expert) {
    return worklist.open(expert.value(), MAX_TASKS);
  }

  /** The open task in which the expert marks the file. */
  static Optional<Worklist.WorkItem> markingTask(
      List<Worklist.WorkItem> open, NominationNumber file) {
    return tasksOf(Elements.USER_TASK_MARK_FILE, open)
        .filter(item -> file.value().equals(item.businessKey()))
        .findFirst();
  }

  /** The open tasks in which the expert reconsiders a mark; they are completed in Tasklist. */
  static List<Worklist.WorkItem> reconsiderationTasks(List<Worklist.WorkItem> open) {
    return tasksOf(Elements.USER_TASK_RECONSIDER_MARK, open).toList();
  }

  private static Stream<Worklist.WorkItem> tasksOf(String element, List<Worklist.WorkItem> open) {
    return open.stream().filter(item -> item.element().equals(element));
  }

  Optional<Worklist.WorkItem> findMarkingTask(ExpertId expert, NominationNumber file) {
    return markingTask(openTasks(expert), file);
  }

  Map<String, Object> view(ExpertId expert, Worklist.WorkItem task) {
    return worklist.view(expert.value(), task.id());
  }

  /** The view of a task, with the escapes of Markdown removed. */
  Map<String, Object> plainView(ExpertId expert, Worklist.WorkItem task) {
    Map<String, Object> shown = new HashMap<>();
    view(expert, task).forEach((key, value) -> shown.put(key, withoutMarkdown(value)));
    return shown;
  }

  private static Object withoutMarkdown(Object value) {
    if (value instanceof String text) {
      return MarkdownText.unescape(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(MarkingWorklist::withoutMarkdown).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> plain = new HashMap<>();
      map.forEach((key, each) -> plain.put(key, withoutMarkdown(each)));
      return plain;
    }
    return value;
  }

  void submit(ExpertId expert, Worklist.WorkItem task, Map<String, Object> fields) {
    worklist.submit(expert.value(), task.id(), fields);
  }

  MarkFormInput draft(ExpertId expert, NominationNumber file) {
    return drafts.find(file, expert).map(MarkFormInput::of).orElse(new MarkFormInput(Map.of()));
  }

  /**
   * The next file that the expert has to mark, in the expert's order after the given file. The
   * search continues at the first file, and never returns the given file.
   *
   * @param file {@code null} to begin with the first file
   */
  Optional<NominationNumber> nextFile(ExpertId expert, NominationNumber file) {
    List<ExpertFile> all = files(expert);
    List<NominationNumber> waiting =
        tasksOf(Elements.USER_TASK_MARK_FILE, openTasks(expert))
            .map(Worklist.WorkItem::businessKey)
            .map(NominationNumber::new)
            .toList();
    int from =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).number().equals(file))
            .findFirst()
            .orElse(-1);
    return IntStream.rangeClosed(1, all.size())
        .mapToObj(step -> all.get((from + step) % all.size()))
        .map(ExpertFile::number)
        .filter(number -> !number.equals(file))
        .filter(waiting::contains)
        .findFirst();
  }
}
