package org.greatcraftsman.review;

import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.ReasonText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conflicts of interest that come to light while the review goes on. Whoever is bound to a nominee
 * sees the file no more, and no figure hangs on what he gave for it.
 */
@Service
public class LateConflictService {

  private final ReplacementService replacements;
  private final MarkVoiding voidMarks;
  private final ConflictService conflicts;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  LateConflictService(
      ReplacementService replacements,
      MarkVoiding voidMarks,
      ConflictService conflicts,
      ReviewRepositories book,
      ReviewContext proceedings) {
    this.replacements = replacements;
    this.voidMarks = voidMarks;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * What came of it.
   *
   * @param voided whether the expert had marked the file; that mark is void now
   * @param substitute user id of who marks it instead; empty when nobody can
   */
  public record LateConflictResult(boolean voided, Optional<String> substitute) {}

  /**
   * Takes a file from an expert who is bound to its nominee, with the mark, if it was given;
   * another expert is asked at once.
   *
   * @param number the file
   * @param reason what binds them, 5 to 500 characters
   * @throws Refusal once the round has gone on to the determination; when the file is not the
   *     expert's; or when it is not marked yet and nobody else can take it
   */
  @Transactional
  public LateConflictResult declare(
      String round, String number, String expert, String reason, String actor) {
    proceedings.lock(round);
    String why = ReasonText.require(reason, "请写明专家与人选的关系（5至500字）。");
    if (proceedings.isReviewOver(round)) {
      throw new Refusal("评审已经结束，评分已进入审定，不能再作废；请在公示期间按异议渠道反映，或者书面报请主席办公会处理。");
    }
    FileReview file = book.file(number);
    if (!file.round().equals(round)) {
      throw new Refusal("材料" + number + "不属于本届评选，请核对编号。");
    }
    Assignment assignment = book.assignment(number, expert);
    return switch (assignment.state()) {
      case OPEN -> {
        conflicts.add(round, number, expert, why, actor);
        yield new LateConflictResult(
            false, Optional.of(replacements.reassignForConflict(file, assignment, actor)));
      }
      case MARKED -> {
        conflicts.add(round, number, expert, why, actor);
        yield new LateConflictResult(true, voidMarks.voidMark(file, assignment, why, actor));
      }
      case RECUSED -> throw new Refusal("这位专家已经回避这份材料，不需要再次登记；请返回列表刷新。");
      case REPLACED, MISSED -> throw new Refusal("这份材料已不由这位专家评审，不需要登记回避；请返回列表刷新。");
    };
  }
}
