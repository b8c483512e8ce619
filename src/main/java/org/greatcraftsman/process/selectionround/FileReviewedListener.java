package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Messages;
import org.greatcraftsman.review.FileReviewed;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Continues {@code selection-round} when the review of its last file is finished. Has no effect if
 * the round does not wait yet: the process checks the reviews itself, with the round locked, before
 * it waits.
 */
@Component
class FileReviewedListener {

  private final RuntimeService runtime;

  FileReviewedListener(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(FileReviewed reviewed) {
    if (reviewed.left() == 0) {
      runtime
          .createMessageCorrelation(Messages.MESSAGE_REVIEWS_FINISHED)
          .processInstanceBusinessKey(reviewed.round().value())
          .correlateAll();
    }
  }
}
