package org.greatcraftsman.process.expertreview;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.review.DiscussionService;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.ReconsiderationService;
import org.springframework.stereotype.Component;

/**
 * The experts and due dates of the review of a file, for expressions such as {@code
 * ${reviewWindow.end(execution)}}.
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

  /** The user ids of the experts who have to mark the file. */
  public List<String> experts(DelegateExecution execution) {
    return reviews.expertsToAsk(BusinessKey.nomination(execution)).stream()
        .map(ExpertId::value)
        .toList();
  }

  /** The end of the review of the file: that of the round, or later after an extension. */
  public Date end(DelegateExecution execution) {
    return Date.from(reviews.windowEnd(BusinessKey.nomination(execution)));
  }

  /** The user ids of the experts who have to reconsider their marks. */
  public List<String> reconsidering(DelegateExecution execution) {
    return reconsiderations.unansweredExperts(BusinessKey.nomination(execution)).stream()
        .map(ExpertId::value)
        .toList();
  }

  /** The time at which the discussion of the file lapses. */
  public Date discussionEnd(DelegateExecution execution) {
    return Date.from(discussions.deadline(BusinessKey.nomination(execution)));
  }
}
