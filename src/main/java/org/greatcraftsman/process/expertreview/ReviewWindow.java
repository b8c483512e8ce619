package org.greatcraftsman.process.expertreview;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.review.FileReviews;
import org.springframework.stereotype.Component;

/** What the diagram asks about its file: whom to ask, and until when. */
@Component("fileReview")
public class ReviewWindow implements FromDiagram {

  private final FileReviews reviews;

  ReviewWindow(FileReviews reviews) {
    this.reviews = reviews;
  }

  /** The experts whose marks are still to come. */
  public List<String> experts(DelegateExecution execution) {
    return reviews.waiting(execution.getProcessBusinessKey());
  }

  /** When this file's window ends: with the round's, or later when the desk gave it more days. */
  public Date end(DelegateExecution execution) {
    return Date.from(reviews.due(execution.getProcessBusinessKey()));
  }
}
