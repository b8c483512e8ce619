package org.greatcraftsman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of an expert who does not deliver, or must not see one, go to others. */
@Service
public class Replacements {

  private final Substitutes substitutes;
  private final ReviewBook book;
  private final Proceedings proceedings;
  private final ApplicationEventPublisher events;

  Replacements(
      Substitutes substitutes,
      ReviewBook book,
      Proceedings proceedings,
      ApplicationEventPublisher events) {
    this.substitutes = substitutes;
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
    String why = Wording.reason(reason, "请写明更换专家的理由（5至500字）。");
    proceedings.lock(round);
    List<String> moved = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Assignment assignment :
        book.assignments()
            .findByRoundAndExpertAndStateOrderByFile(round, expert, Assignment.State.OPEN)) {
      FileReview file = book.file(assignment.file());
      if (proceedings.isOpen(file)) {
        Optional<String> other = substitutes.next(file);
        other.ifPresent(to -> move(file, assignment, to, Assignment.State.REPLACED, actor));
        (other.isPresent() ? moved : kept).add(file.number());
      }
    }
    if (moved.isEmpty() && kept.isEmpty()) {
      throw new Refusal("这位专家没有待评的材料，不需要更换；请返回列表刷新。");
    }
    proceedings.record(
        round,
        Act.REVIEW_FILES_TAKEN_BACK,
        proceedings.code(round, expert),
        actor,
        Map.of("reason", why, "moved", moved, "kept", kept));
    return new Outcome(moved, kept);
  }

  /**
   * Gives a file that waits for an expert who is bound to its nominee to another.
   *
   * @return user id of who marks it instead
   */
  String forConflict(FileReview file, Assignment waiting, String actor) {
    if (!proceedings.isOpen(file)) {
      throw new Refusal("这位专家没有评过这份材料，现在也不在评审时间内，不需要更换。");
    }
    String other =
        substitutes
            .next(file)
            .orElseThrow(() -> new Refusal("没有可以接替的专家：其余专家有利益冲突、已评过或材料已满；请由专家本人在任务中申请回避。"));
    move(file, waiting, other, Assignment.State.RECUSED, actor);
    return other;
  }

  private void move(
      FileReview file, Assignment assignment, String to, Assignment.State state, String actor) {
    book.settle(assignment, state);
    substitutes.ask(
        file,
        to,
        state == Assignment.State.RECUSED
            ? Assignment.Origin.RECUSAL
            : Assignment.Origin.REPLACEMENT);
    String round = file.round();
    proceedings.record(
        round,
        Act.REVIEW_EXPERT_REPLACED,
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
