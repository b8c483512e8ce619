package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/**
 * Ends the review stage unless a voided mark has reopened the review of a file. The round is
 * locked, so that no mark becomes void between the check and the end of the stage.
 */
@Component("closeReview")
class CloseReview implements JavaDelegate {

  private final FileReviewService reviews;
  private final RoundService rounds;

  CloseReview(FileReviewService reviews, RoundService rounds) {
    this.reviews = reviews;
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    boolean finished = reviews.allFinished(round);
    if (finished) {
      rounds.enterStage(round, Stage.DETERMINATION);
    }
    Variables.REVIEWS_FINISHED.set(execution, finished);
  }
}
