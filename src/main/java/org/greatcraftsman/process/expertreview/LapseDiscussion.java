package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.review.DiscussionService;
import org.springframework.stereotype.Component;

/** Delegate that ends an overdue discussion without a change of marks. */
@Component("lapseDiscussion")
class LapseDiscussion implements JavaDelegate {

  private final DiscussionService discussions;

  LapseDiscussion(DiscussionService discussions) {
    this.discussions = discussions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    discussions.expire(BusinessKey.nomination(execution));
  }
}
