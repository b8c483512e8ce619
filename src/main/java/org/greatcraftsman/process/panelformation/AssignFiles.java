package org.greatcraftsman.process.panelformation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** Assigns the files to the experts of the panel, and sets whether that was possible. */
@Component("assignFiles")
class AssignFiles implements JavaDelegate {

  private final FileReviewService reviews;

  AssignFiles(FileReviewService reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    Variables.FILES_ASSIGNED.set(execution, reviews.tryToAssign(round).isEmpty());
  }
}
