package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.springframework.stereotype.Component;

/** Finds out whether some body has something against somebody. */
@Component("gatherOpinions")
class GatherOpinions implements JavaDelegate {

  private final ConsultationService consultation;

  GatherOpinions(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.ADVERSE.set(
        execution, !consultation.undecided(execution.getProcessBusinessKey()).isEmpty());
  }
}
