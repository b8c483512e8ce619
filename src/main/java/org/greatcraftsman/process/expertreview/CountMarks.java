package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.review.FileReviews;
import org.springframework.stereotype.Component;

/** Whether the file has its marks. */
@Component("countMarks")
class CountMarks implements JavaDelegate {

  private final FileReviews reviews;

  CountMarks(FileReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ExpertReview.ENOUGH_MARKS, reviews.enoughMarks(execution.getProcessBusinessKey()));
  }
}
