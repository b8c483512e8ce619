package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** For the round: whether it may go on, or waits for {@link ExpertReview#REVIEWS_FINISHED}. */
@Component("checkReviews")
class CheckReviews implements JavaDelegate {

  private final FileReviewService reviews;

  CheckReviews(FileReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        "reviewsFinished", reviews.allFinished(execution.getProcessBusinessKey()));
  }
}
