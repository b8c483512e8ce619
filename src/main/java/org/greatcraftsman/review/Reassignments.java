package org.greatcraftsman.review;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a file when an expert withdraws from it. */
@Service
public class Reassignments {

  private final Substitutes substitutes;
  private final Conflicts conflicts;
  private final ReviewBook book;
  private final Proceedings proceedings;

  Reassignments(
      Substitutes substitutes, Conflicts conflicts, ReviewBook book, Proceedings proceedings) {
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
    FileReview file = book.held(number);
    Assignment assignment = book.waiting(number, expert);
    if (!proceedings.isOpen(file)) {
      throw new Refusal("现在不在评审时间内，不能申请回避；请与市总工会经办人联系。");
    }
    String why = Wording.reason(reason, "申请回避时请写明理由（5至500字）。");
    book.settle(assignment, Assignment.State.RECUSED);
    conflicts.add(file.round(), number, expert, why, expert);
    Optional<String> other = substitutes.askNext(file);
    proceedings.record(
        file.round(),
        Act.REVIEW_EXPERT_RECUSED,
        number,
        expert,
        Map.of("replacement", other.map(to -> proceedings.code(file.round(), to)).orElse("")));
    return other;
  }
}
