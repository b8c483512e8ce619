package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** Opens the review of every file and starts an instance of {@code expert-review} for each. */
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
    RoundId round = BusinessKey.round(execution);
    reviews
        .open(round)
        .forEach(
            file ->
                runtime.startProcessInstanceByKey(
                    ExpertReviewProcess.KEY,
                    file.value(),
                    ProcessVariables.of(Variables.ROUND, round).asMap()));
  }
}
