package org.greatcraftsman.process.nominationaudit;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.nomination.NominationCorrected;
import org.greatcraftsman.nomination.NominationSubmitted;
import org.greatcraftsman.nomination.NominationWithdrawn;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.round.Deadline;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the diagram what happened to a nomination outside of it, in the same transaction. */
@Component
class NominationNews {

  private final RuntimeService runtime;
  private final OfficeItself office;

  NominationNews(@Lazy RuntimeService runtime, OfficeItself office) {
    this.runtime = runtime;
    this.office = office;
  }

  @EventListener
  void submitted(NominationSubmitted news) {
    NominationSubmitted.ResponsibleUnits routing = news.routing();
    Map<String, Object> variables = new HashMap<>();
    variables.put(NominationAuditProcess.ROUND, news.round());
    variables.put(NominationAuditProcess.CHANNEL, news.channel().name());
    variables.put(NominationAuditProcess.SUBMITTED_BY, news.submittedBy());
    variables.put(NominationAuditProcess.EMPLOYER_UNION_KIND, news.employerUnionKind());
    variables.put(NominationAuditProcess.UNIT, routing.unit());
    variables.put(NominationAuditProcess.CORRECTOR, routing.corrector());
    variables.put(NominationAuditProcess.WINDOW, Deadline.UNIT_AUDIT_END.name());
    variables.put(NominationAuditProcess.EXTENDED_UNTIL, null);
    if (routing.grassroots() != null) {
      variables.put(NominationAuditProcess.GRASSROOTS, routing.grassroots());
    }
    if (routing.employerUnion() != null) {
      variables.put(NominationAuditProcess.EMPLOYER_UNION, routing.employerUnion());
    }
    office.run(
        () ->
            runtime.startProcessInstanceByKey(
                NominationAuditProcess.KEY, news.number(), variables));
  }

  @EventListener
  void corrected(NominationCorrected news) {
    office.run(
        () -> {
          ProcessInstance instance =
              runtime
                  .createProcessInstanceQuery()
                  .processDefinitionKey(NominationAuditProcess.KEY)
                  .processInstanceBusinessKey(news.number())
                  .singleResult();
          Object level = runtime.getVariable(instance.getId(), NominationAuditProcess.RETURN_TO);
          runtime
              .createMessageCorrelation(NominationAuditProcess.MESSAGE_CORRECTED)
              .processInstanceId(instance.getId())
              .setVariable(NominationAuditProcess.STEP, level)
              .correlate();
        });
  }

  @EventListener
  void withdrawn(NominationWithdrawn news) {
    office.run(
        () ->
            runtime
                .createMessageCorrelation(NominationAuditProcess.MESSAGE_WITHDRAWN)
                .processInstanceBusinessKey(news.number())
                .correlate());
  }
}
