package org.greatcraftsman.process.determination;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.consultation.ConsultedBody;
import org.greatcraftsman.process.engine.FromDiagram;
import org.springframework.stereotype.Component;

/** What the consultation branches over. */
@Component("consultationLists")
public class ConsultationLists implements FromDiagram {

  private final ConsultationService consultation;

  ConsultationLists(ConsultationService consultation) {
    this.consultation = consultation;
  }

  /** The codes of the bodies to consult. */
  public List<String> bodies(DelegateExecution execution) {
    return consultation.bodies(execution.getProcessBusinessKey()).stream()
        .map(ConsultedBody::code)
        .toList();
  }

  /** The numbers of those on whom an adverse opinion waits for a decision. */
  public List<String> undecided(DelegateExecution execution) {
    return consultation.undecided(execution.getProcessBusinessKey());
  }
}
