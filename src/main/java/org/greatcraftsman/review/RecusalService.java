package org.greatcraftsman.review;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.ReasonText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a file when an expert withdraws from it. */
@Service
public class RecusalService {

  private final SubstituteFinder substitutes;
  private final ConflictService conflicts;
  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  RecusalService(
      SubstituteFinder substitutes,
      ConflictService conflicts,
      ReviewRepositories book,
      ReviewContext proceedings) {
    this.substitutes = substitutes;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * An expert withdraws from a file for a conflict of interest, and another is asked at once.
   *
   * @param reason 5 to 500 characters
   * @return user id of the expert who was asked instead; empty when nobody is left to ask
   */
  @Transactional
  public Optional<String> recuse(String number, String expert, String reason) {
    // Two who withdraw at once must not be replaced by the same expert.
    FileReview file = book.lockedFile(number);
    Assignment assignment = book.openAssignment(number, expert);
    if (!proceedings.isOpen(file)) {
      throw new Refusal("现在不在评审时间内，不能申请回避；请与市总工会经办人联系。");
    }
    String why = ReasonText.require(reason, "申请回避时请写明理由（5至500字）。");
    book.closeAssignment(assignment, Assignment::recuse);
    conflicts.add(file.round(), number, expert, why, expert);
    Optional<String> other = substitutes.assignNext(file);
    proceedings.record(
        file.round(),
        Act.REVIEW_EXPERT_RECUSED,
        number,
        expert,
        Map.of(
            "replacement", other.map(to -> proceedings.expertCode(file.round(), to)).orElse("")));
    return other;
  }
}
