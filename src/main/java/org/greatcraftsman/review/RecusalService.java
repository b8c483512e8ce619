package org.greatcraftsman.review;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.panel.ConflictService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recusal of an expert from an assigned file. */
@Service
public class RecusalService {

  private static final Reason.Rule RECUSAL = new Reason.Rule("申请回避时请写明理由", 5, 500);

  private final SubstituteFinder substitutes;
  private final ConflictService conflicts;
  private final ReviewRepositories repositories;
  private final ReviewContext context;

  RecusalService(
      SubstituteFinder substitutes,
      ConflictService conflicts,
      ReviewRepositories repositories,
      ReviewContext context) {
    this.substitutes = substitutes;
    this.conflicts = conflicts;
    this.repositories = repositories;
    this.context = context;
  }

  /**
   * Recuses an expert from a file because of a conflict of interest and assigns a substitute.
   *
   * @param reason 5 to 500 characters
   * @return user id of the substitute; empty if none is available
   */
  @Transactional
  public Optional<ExpertId> recuse(NominationNumber number, ExpertId expert, String reason) {
    // Two concurrent recusals must not get the same substitute.
    FileReview file = repositories.lockedFile(number);
    Assignment assignment = repositories.openAssignment(number, expert);
    if (!context.isOpen(file)) {
      throw new Refusal("现在不在评审时间内，不能申请回避；请与市总工会经办人联系。");
    }
    String why = RECUSAL.require(reason).text();
    repositories.closeAssignment(assignment, Assignment::recuse);
    conflicts.add(file.round(), number, expert, why, expert.value());
    Optional<ExpertId> substitute = substitutes.assignNext(file);
    context.record(
        file.round(),
        Act.REVIEW_EXPERT_RECUSED,
        number,
        expert.value(),
        Map.of(
            "replacement", substitute.map(to -> context.expertCode(file.round(), to)).orElse("")));
    return substitute;
  }
}
