package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** Records that the review of the file is finished. */
@Component("finishFileReview")
class FinishFileReview implements JavaDelegate {

  private final FileReviewService reviews;

  FinishFileReview(FileReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviews.finish(BusinessKey.nomination(execution));
  }
}
