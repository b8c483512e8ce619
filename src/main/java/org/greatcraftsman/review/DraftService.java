package org.greatcraftsman.review;

import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What experts have typed and not yet given. A draft belongs to its expert alone, is no act of
 * record, and goes when the mark is given or the file is no longer the expert's.
 */
@Service
public class DraftService {

  private static final int LONGEST_REASON = 2000;

  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  DraftService(ReviewRepositories book, ReviewContext proceedings) {
    this.book = book;
    this.proceedings = proceedings;
  }

  /**
   * What stands in the fields now; none of it has to be complete or allowed.
   *
   * @param turn the turn of the draft that the expert saw; 0 when there was none
   */
  public record DraftInput(
      Integer g1, Integer g2, Integer g3, Integer g4, String reason, int turn) {}

  /** The expert's own draft about this file. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(String file, String expert) {
    return book.drafts().findById(Assignment.id(file, expert)).map(DraftEntity::draft);
  }

  /**
   * Keeps what the expert has typed.
   *
   * @throws Refusal when the file does not wait for the expert, or when another window of the
   *     expert's has saved since
   */
  @Transactional
  public Draft save(String file, String expert, DraftInput typed) {
    book.openAssignment(file, expert);
    if (!proceedings.isOpen(book.file(file))) {
      throw new Refusal("现在不在评审时间内，不能暂存；如有疑问请与市总工会经办人联系。");
    }
    if (typed.reason() != null && typed.reason().length() > LONGEST_REASON) {
      throw new Refusal("理由太长，没有暂存；请压缩到500字以内。");
    }
    DraftEntity draft =
        book.drafts()
            .findById(Assignment.id(file, expert))
            .orElseGet(() -> new DraftEntity(file, expert));
    draft.update(typed, proceedings.now());
    try {
      return book.drafts().saveAndFlush(draft).draft();
    } catch (DataIntegrityViolationException | OptimisticLockingFailureException otherWindow) {
      throw DraftEntity.editConflict();
    }
  }
}
