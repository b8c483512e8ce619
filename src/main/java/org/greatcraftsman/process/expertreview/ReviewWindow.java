package org.greatcraftsman.process.expertreview;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.review.DiscussionService;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.ReconsiderationService;
import org.springframework.stereotype.Component;

/**
 * The experts and the due dates of the review of a file: {@code ${reviewWindow.end(execution)}}.
 */
@Component("reviewWindow")
public class ReviewWindow implements ExpressionBean {

  private final FileReviewService reviews;
  private final DiscussionService discussions;
  private final ReconsiderationService reconsiderations;

  ReviewWindow(
      FileReviewService reviews,
      DiscussionService discussions,
      ReconsiderationService reconsiderations) {
    this.reviews = reviews;
    this.discussions = discussions;
    this.reconsiderations = reconsiderations;
  }

  /** The experts who are to reconsider their marks. */
  public List<String> experts(DelegateExecution execution) {
    return reviews.expertsToAsk(execution.getProcessBusinessKey());
  }

  /** When the window of the file ends: with that of the round, or later after an extension. */
  public Date end(DelegateExecution execution) {
    return Date.from(reviews.windowEnd(execution.getProcessBusinessKey()));
  }

  /** The experts who are to look at their marks again. */
  public List<String> reconsidering(DelegateExecution execution) {
    return reconsiderations.unansweredExperts(execution.getProcessBusinessKey());
  }

  /** When the discussion of the file lapses. */
  public Date discussionEnd(DelegateExecution execution) {
    return Date.from(discussions.deadline(execution.getProcessBusinessKey()));
  }
}
