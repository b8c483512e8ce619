package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** Sets whether the review of every file is finished. */
@Component("checkReviews")
class CheckReviews implements JavaDelegate {

  private final FileReviewService reviews;

  CheckReviews(FileReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.REVIEWS_FINISHED.set(execution, reviews.allFinished(BusinessKey.round(execution)));
  }
}
