package org.greatcraftsman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk gives the files of an expert who does not deliver, or must not see one, to others. */
@Service
public class Replacements {

  private final Substitutes substitutes;
  private final Conflicts conflicts;
  private final ReviewBook book;
  private final Proceedings proceedings;
  private final ApplicationEventPublisher events;

  Replacements(
      Substitutes substitutes,
      Conflicts conflicts,
      ReviewBook book,
      Proceedings proceedings,
      ApplicationEventPublisher events) {
    this.substitutes = substitutes;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
    this.events = events;
  }

  /**
   * What became of an expert's files.
   *
   * @param moved numbers of the files that others mark now
   * @param kept numbers of those that nobody else can take
   */
  public record Outcome(List<String> moved, List<String> kept) {}

  /**
   * Gives every file that this expert has not marked to others, as far as others are free.
   *
   * @param reason 5 to 500 characters
   * @throws Refusal when the expert has no such file
   */
  @Transactional
  public Outcome all(String round, String expert, String reason, String actor) {
    String why = Wording.reason(reason, "请写明更换专家的理由（5 至 500 字）。");
    proceedings.lock(round);
    List<String> moved = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Assignment assignment :
        book.assignments()
            .findByRoundAndExpertAndStateOrderByFile(round, expert, Assignment.State.OPEN)) {
      FileReview file = book.file(assignment.file());
      if (proceedings.isOpen(file)) {
        Optional<String> other = substitutes.available(file).stream().findFirst();
        other.ifPresent(to -> move(file, assignment, to, Assignment.State.REPLACED, actor));
        (other.isPresent() ? moved : kept).add(file.number());
      }
    }
    if (moved.isEmpty() && kept.isEmpty()) {
      throw new Refusal("这位专家没有待评的材料，不需要更换；请返回列表刷新。");
    }
    proceedings.record(
        round,
        "review.files-taken-back",
        proceedings.code(round, expert),
        actor,
        Map.of("reason", why, "moved", moved, "kept", kept));
    return new Outcome(moved, kept);
  }

  /**
   * A conflict of interest came to light in the middle: the file goes to another at once.
   *
   * @param number the file
   * @param reason what binds them, 5 to 500 characters
   * @return user id of who marks it instead
   * @throws Refusal when the expert has marked it already, or nobody else can take it
   */
  @Transactional
  public String forConflict(String number, String expert, String reason, String actor) {
    FileReview file = book.file(number);
    proceedings.lock(file.round());
    String why = Wording.reason(reason, "请写明专家与人选的关系（5 至 500 字）。");
    Assignment assignment = book.waiting(number, expert);
    if (!proceedings.isOpen(file)) {
      throw new Refusal("现在不在评审时间内，不能更换专家。");
    }
    String other =
        substitutes.available(file).stream()
            .findFirst()
            .orElseThrow(() -> new Refusal("没有可以接替的专家：其余专家有利益冲突、已评过或材料已满；请由专家本人在任务中申请回避。"));
    conflicts.add(file.round(), number, expert, why, actor);
    move(file, assignment, other, Assignment.State.RECUSED, actor);
    return other;
  }

  private void move(
      FileReview file, Assignment assignment, String to, Assignment.State state, String actor) {
    book.settle(assignment, state);
    substitutes.ask(
        file,
        List.of(to),
        state == Assignment.State.RECUSED
            ? Assignment.Origin.RECUSAL
            : Assignment.Origin.REPLACEMENT);
    String round = file.round();
    proceedings.record(
        round,
        "review.expert-replaced",
        file.number(),
        actor,
        Map.of(
            "from",
            proceedings.code(round, assignment.expert()),
            "to",
            proceedings.code(round, to)));
    events.publishEvent(new ExpertReplaced(round, file.number(), assignment.expert(), to));
  }
}
