package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.review.FileReviews;
import org.springframework.stereotype.Component;

/** Ends the review of the file. */
@Component("finishFileReview")
class FinishFileReview implements JavaDelegate {

  private final FileReviews reviews;

  FinishFileReview(FileReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviews.finish(execution.getProcessBusinessKey());
  }
}
