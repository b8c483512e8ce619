package org.greatcraftsman.review;

import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.panel.ConflictService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares conflicts of interest that become known during the review. The expert loses access to
 * the file, and a mark that the expert has given becomes void. See ADR 14.
 */
@Service
public class LateConflictService {

  private static final Reason.Rule RELATION = new Reason.Rule("请写明专家与人选的关系", 5, 500);

  private final ReplacementService replacements;
  private final MarkVoiding markVoiding;
  private final ConflictService conflicts;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  LateConflictService(
      ReplacementService replacements,
      MarkVoiding markVoiding,
      ConflictService conflicts,
      ReviewRepositories repositories,
      ReviewContext context) {
    this.replacements = replacements;
    this.markVoiding = markVoiding;
    this.conflicts = conflicts;
    this.repositories = repositories;
    this.context = context;
  }

  /**
   * Result of a late conflict.
   *
   * @param voided whether the expert had marked the file, so that a mark became void
   * @param substitute user id of the expert who marks the file instead; empty if none is available
   */
  public record LateConflictResult(boolean voided, Optional<ExpertId> substitute) {}

  /**
   * Takes a file from an expert with a conflict of interest and assigns a substitute. A mark that
   * the expert has given becomes void.
   *
   * @param number number of the file
   * @param reason the relationship, 5 to 500 characters
   * @throws Refusal if the round is in the determination, if the file is not assigned to the
   *     expert, or if it is not marked yet and no substitute is available
   */
  @Transactional
  public LateConflictResult declare(
      RoundId round, NominationNumber number, ExpertId expert, String reason, String actor) {
    context.lock(round);
    String why = RELATION.require(reason).text();
    if (context.isReviewOver(round)) {
      throw new Refusal("评审已经结束，评分已进入审定，不能再作废；请在公示期间按异议渠道反映，或者书面报请主席办公会处理。");
    }
    FileReview file = repositories.file(number);
    if (!file.round().equals(round)) {
      throw new Refusal("材料" + number + "不属于本届评选，请核对编号。");
    }
    Assignment assignment = repositories.assignment(number, expert);
    return switch (assignment.state()) {
      case OPEN -> {
        conflicts.add(round, number, expert, why, actor);
        yield new LateConflictResult(
            false, Optional.of(replacements.reassignForConflict(file, assignment, actor)));
      }
      case MARKED -> {
        conflicts.add(round, number, expert, why, actor);
        yield new LateConflictResult(true, markVoiding.voidMark(file, assignment, why, actor));
      }
      case RECUSED -> throw new Refusal("这位专家已经回避这份材料，不需要再次登记；请返回列表刷新。");
      case REPLACED, MISSED -> throw new Refusal("这份材料已不由这位专家评审，不需要登记回避；请返回列表刷新。");
    };
  }
}
