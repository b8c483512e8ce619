package org.greatcraftsman.process.expertreview;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.review.Discussions;
import org.greatcraftsman.review.FileReviews;
import org.greatcraftsman.review.Reconsiderations;
import org.springframework.stereotype.Component;

/** What the diagram asks about its file: whom to ask, and until when. */
@Component("fileReview")
public class ReviewWindow implements FromDiagram {

  private final FileReviews reviews;
  private final Discussions discussions;
  private final Reconsiderations reconsiderations;

  ReviewWindow(FileReviews reviews, Discussions discussions, Reconsiderations reconsiderations) {
    this.reviews = reviews;
    this.discussions = discussions;
    this.reconsiderations = reconsiderations;
  }

  /** The experts whose marks are still to come; none when the window of the file is over. */
  public List<String> experts(DelegateExecution execution) {
    return reviews.toAsk(execution.getProcessBusinessKey());
  }

  /** When this file's window ends: with the round's, or later when the desk gave it more days. */
  public Date end(DelegateExecution execution) {
    return Date.from(reviews.due(execution.getProcessBusinessKey()));
  }

  /** The experts who are to look at their marks again. */
  public List<String> reconsidering(DelegateExecution execution) {
    return reconsiderations.waiting(execution.getProcessBusinessKey());
  }

  /** When a discussion of this file ends by itself. */
  public Date discussionEnd(DelegateExecution execution) {
    return Date.from(discussions.end(execution.getProcessBusinessKey()));
  }
}
