package org.greatcraftsman.process.determination;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.determination.ConsultationBodiesDecision.Inputs;
import org.greatcraftsman.process.determination.ConsultationBodiesDecision.Outputs;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.springframework.stereotype.Component;

/** Plans the consultation: which body is consulted about which candidates. */
@Component("planConsultation")
class PlanConsultation implements JavaDelegate {

  private final ConsultationService consultation;

  PlanConsultation(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Map<PersonKind, List<String>> route = new EnumMap<>(PersonKind.class);
    for (PersonKind kind : PersonKind.values()) {
      route.put(kind, bodies(execution, kind));
    }
    consultation.plan(execution.getProcessBusinessKey(), route);
  }

  private static List<String> bodies(DelegateExecution execution, PersonKind kind) {
    return execution
        .getProcessEngineServices()
        .getDecisionService()
        .evaluateDecisionTableByKey(
            ConsultationBodiesDecision.KEY, ProcessVariables.of(Inputs.PERSON_KIND, kind).asMap())
        .collectEntries(Outputs.BODY.name());
  }
}
