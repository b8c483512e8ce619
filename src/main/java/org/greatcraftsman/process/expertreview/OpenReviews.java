package org.greatcraftsman.process.expertreview;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** For the round: opens every file to its experts, one instance each. */
@Component("openReviews")
class OpenReviews implements JavaDelegate {

  private final FileReviewService reviews;
  private final RuntimeService runtime;

  OpenReviews(FileReviewService reviews, RuntimeService runtime) {
    this.reviews = reviews;
    this.runtime = runtime;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String round = execution.getProcessBusinessKey();
    reviews
        .open(round)
        .forEach(
            file ->
                runtime.startProcessInstanceByKey(ExpertReview.KEY, file, Map.of("round", round)));
  }
}
