package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/**
 * Ends the review, unless a file is under review again because one of its marks became void. That
 * every file is through and that no mark can become void any more is one step: the round is held.
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
    String round = execution.getProcessBusinessKey();
    boolean finished = reviews.allFinished(round);
    if (finished) {
      rounds.enterStage(round, Stage.DETERMINATION);
    }
    Variables.REVIEWS_FINISHED.set(execution, finished);
  }
}
