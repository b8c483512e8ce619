package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.springframework.stereotype.Component;

/** Sets whether an adverse opinion waits for a decision. */
@Component("gatherOpinions")
class GatherOpinions implements JavaDelegate {

  private final ConsultationService consultation;

  GatherOpinions(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.ADVERSE.set(
        execution, !consultation.undecided(BusinessKey.round(execution)).isEmpty());
  }
}
