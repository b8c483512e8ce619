package org.greatcraftsman.process.expertreview;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.review.DiscussionService;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.ReconsiderationService;
import org.springframework.stereotype.Component;

/** What the diagram asks about its file: whom to ask, and until when. */
@Component("fileReview")
public class ReviewWindow implements FromDiagram {

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

  /** The experts whose marks are still to come; none when the window of the file is over. */
  public List<String> experts(DelegateExecution execution) {
    return reviews.expertsToAsk(execution.getProcessBusinessKey());
  }

  /** When this file's window ends: with the round's, or later when the desk gave it more days. */
  public Date end(DelegateExecution execution) {
    return Date.from(reviews.windowEnd(execution.getProcessBusinessKey()));
  }

  /** The experts who are to look at their marks again. */
  public List<String> reconsidering(DelegateExecution execution) {
    return reconsiderations.unansweredExperts(execution.getProcessBusinessKey());
  }

  /** When a discussion of this file ends by itself. */
  public Date discussionEnd(DelegateExecution execution) {
    return Date.from(discussions.deadline(execution.getProcessBusinessKey()));
  }
}
