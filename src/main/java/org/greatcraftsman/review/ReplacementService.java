package org.greatcraftsman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ReasonText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of an expert who does not deliver, or must not see one, go to others. */
@Service
public class ReplacementService {

  private final SubstituteFinder substitutes;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;
  private final ApplicationEventPublisher events;

  ReplacementService(
      SubstituteFinder substitutes,
      ReviewRepositories book,
      ReviewContext proceedings,
      ApplicationEventPublisher events) {
    this.substitutes = substitutes;
    this.book = book;
    this.proceedings = proceedings;
    this.events = events;
  }

  /**
   * What became of an expert's files.
   *
   * @param reassigned numbers of the files that others mark now
   * @param notReassigned numbers of those that nobody else can take
   */
  public record ReassignedFiles(List<String> reassigned, List<String> notReassigned) {}

  /**
   * Gives every file that this expert has not marked to others, as far as others are free.
   *
   * @param reason 5 to 500 characters
   * @throws Refusal when the expert has no such file
   */
  @Transactional
  public ReassignedFiles reassignAllFiles(
      String round, String expert, String reason, String actor) {
    String why = ReasonText.require(reason, "请写明更换专家的理由（5至500字）。");
    proceedings.lock(round);
    List<String> moved = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (Assignment assignment :
        book.assignments()
            .findByRoundAndExpertAndStateOrderByFile(round, expert, Assignment.State.OPEN)) {
      FileReview file = book.file(assignment.file());
      if (proceedings.isOpen(file)) {
        Optional<String> other = substitutes.findNext(file);
        other.ifPresent(to -> reassign(file, assignment, to, Assignment.Origin.REPLACEMENT, actor));
        (other.isPresent() ? moved : kept).add(file.number());
      }
    }
    if (moved.isEmpty() && kept.isEmpty()) {
      throw new Refusal("这位专家没有待评的材料，不需要更换；请返回列表刷新。");
    }
    proceedings.record(
        round,
        Act.REVIEW_FILES_TAKEN_BACK,
        proceedings.expertCode(round, expert),
        actor,
        Map.of("reason", why, "moved", moved, "kept", kept));
    return new ReassignedFiles(moved, kept);
  }

  /**
   * Gives a file that waits for an expert who is bound to its nominee to another.
   *
   * @return user id of who marks it instead
   */
  String reassignForConflict(FileReview file, Assignment waiting, String actor) {
    if (!proceedings.isOpen(file)) {
      throw new Refusal("这位专家没有评过这份材料，现在也不在评审时间内，不需要更换。");
    }
    String other =
        substitutes
            .findNext(file)
            .orElseThrow(() -> new Refusal("没有可以接替的专家：其余专家有利益冲突、已评过或材料已满；请由专家本人在任务中申请回避。"));
    reassign(file, waiting, other, Assignment.Origin.RECUSAL, actor);
    return other;
  }

  private void reassign(
      FileReview file, Assignment assignment, String to, Assignment.Origin origin, String actor) {
    book.closeAssignment(
        assignment, origin == Assignment.Origin.RECUSAL ? Assignment::recuse : Assignment::replace);
    substitutes.assign(file, to, origin);
    String round = file.round();
    proceedings.record(
        round,
        Act.REVIEW_EXPERT_REPLACED,
        file.number(),
        actor,
        Map.of(
            "from",
            proceedings.expertCode(round, assignment.expert()),
            "to",
            proceedings.expertCode(round, to)));
    events.publishEvent(new ExpertReplaced(round, file.number(), assignment.expert(), to));
  }
}
