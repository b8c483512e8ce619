package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.DiscussionService;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** Delegate that sets whether the file has enough marks and whether they need a discussion. */
@Component("countMarks")
class CountMarks implements JavaDelegate {

  private final FileReviewService reviews;
  private final DiscussionService discussions;

  CountMarks(FileReviewService reviews, DiscussionService discussions) {
    this.reviews = reviews;
    this.discussions = discussions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NominationNumber file = BusinessKey.nomination(execution);
    boolean enough = reviews.hasEnoughMarks(file);
    Variables.ENOUGH_MARKS.set(execution, enough);
    Variables.ANOMALOUS.set(execution, enough && discussions.openIfAnomalous(file));
  }
}
