package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Messages;
import org.greatcraftsman.review.FileReviewed;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the round when its last file is reviewed. Where the round does not wait (yet), nothing
 * happens: it looks for itself, with the round locked, before it waits.
 */
@Component
class RoundAwaitsReviews {

  private final RuntimeService runtime;

  RoundAwaitsReviews(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @EventListener
  void on(FileReviewed reviewed) {
    if (reviewed.left() == 0) {
      runtime
          .createMessageCorrelation(Messages.MESSAGE_REVIEWS_FINISHED)
          .processInstanceBusinessKey(reviewed.round())
          .correlateAll();
    }
  }
}
