package org.greatcraftsman.process.determination;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.consultation.ConsultedBody;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.springframework.stereotype.Component;

/**
 * The collections of the multi-instance activities of the consultation: {@code
 * ${consultationLists.bodies(execution)}}.
 */
@Component("consultationLists")
public class ConsultationLists implements ExpressionBean {

  private final ConsultationService consultation;

  ConsultationLists(ConsultationService consultation) {
    this.consultation = consultation;
  }

  /** The codes of the bodies to consult. */
  public List<String> bodies(DelegateExecution execution) {
    return consultation.bodies(BusinessKey.round(execution)).stream()
        .map(ConsultedBody::code)
        .toList();
  }

  /** The numbers of the candidates with an adverse opinion that is not decided. */
  public List<String> undecided(DelegateExecution execution) {
    return consultation.undecided(BusinessKey.round(execution)).stream()
        .map(NominationNumber::value)
        .toList();
  }
}
