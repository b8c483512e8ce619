package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.consultation.ConsultationService;
import org.springframework.stereotype.Component;

/** Makes the list of people of each body that the round's rules name. */
@Component("planConsultation")
class PlanConsultation implements JavaDelegate {

  private final ConsultationService consultation;

  PlanConsultation(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consultation.plan(execution.getProcessBusinessKey());
  }
}
