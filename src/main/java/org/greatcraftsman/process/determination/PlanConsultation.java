package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.BusinessKey;
import org.springframework.stereotype.Component;

/**
 * Delegate that assigns to each consulted body the candidates on whom the rules ask its opinion.
 */
@Component("planConsultation")
class PlanConsultation implements JavaDelegate {

  private final ConsultationService consultation;

  PlanConsultation(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    consultation.plan(BusinessKey.round(execution));
  }
}
