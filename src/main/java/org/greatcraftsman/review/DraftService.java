package org.greatcraftsman.review;

import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the drafts of the experts. A draft is visible to its expert only and is no act of record.
 * It is deleted when the mark is submitted or the file is no longer assigned to the expert.
 */
@Service
public class DraftService {

  private static final int LONGEST_REASON = 2000;

  private final ReviewRepositories repositories;
  private final ReviewContext context;

  DraftService(ReviewRepositories repositories, ReviewContext context) {
    this.repositories = repositories;
    this.context = context;
  }

  /**
   * The content of the form's fields, which may be incomplete or out of range.
   *
   * @param turn turn of the draft on which the input is based; 0 if there was none
   */
  public record DraftInput(
      Integer g1, Integer g2, Integer g3, Integer g4, String reason, int turn) {}

  /** Returns the expert's draft for this file. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(NominationNumber file, ExpertId expert) {
    return repositories.drafts().findById(Assignment.id(file, expert)).map(DraftEntity::draft);
  }

  /**
   * Saves a draft.
   *
   * @throws Refusal outside the window, if the expert does not have to mark the file, if the reason
   *     is longer than 2000 characters, or if another window of the expert has saved since
   */
  @Transactional
  public Draft save(NominationNumber file, ExpertId expert, DraftInput input) {
    repositories.openAssignment(file, expert);
    if (!context.isOpen(repositories.file(file))) {
      throw new Refusal("现在不在评审时间内，不能暂存；如有疑问请与市总工会经办人联系。");
    }
    if (input.reason() != null && input.reason().length() > LONGEST_REASON) {
      throw new Refusal("理由太长，没有暂存；请压缩到500字以内。");
    }
    DraftEntity draft =
        repositories
            .drafts()
            .findById(Assignment.id(file, expert))
            .orElseGet(() -> new DraftEntity(file, expert));
    draft.update(input, context.now());
    try {
      return repositories.drafts().saveAndFlush(draft).draft();
    } catch (DataIntegrityViolationException | OptimisticLockingFailureException otherWindow) {
      throw DraftEntity.editConflict();
    }
  }
}
