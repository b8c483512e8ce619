package org.greatcraftsman.process.nominationaudit;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.nomination.NominationCorrected;
import org.greatcraftsman.nomination.NominationSubmitted;
import org.greatcraftsman.nomination.NominationWithdrawn;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Messages;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the audit of a submitted nomination, and correlates its correction and its withdrawal on
 * the portal. Runs in the transaction of the event.
 */
@Component
class NominationEventListener {

  private final RuntimeService runtime;
  private final RunAsSystem asSystem;

  NominationEventListener(@Lazy RuntimeService runtime, RunAsSystem asSystem) {
    this.runtime = runtime;
    this.asSystem = asSystem;
  }

  @EventListener
  void submitted(NominationSubmitted event) {
    NominationSubmitted.ResponsibleUnits routing = event.routing();
    ProcessVariables variables =
        ProcessVariables.of(Variables.ROUND, event.round())
            .and(Variables.CHANNEL, event.channel())
            .and(Variables.SUBMITTED_BY, event.submittedBy())
            .and(Variables.EMPLOYER_UNION_KIND, event.employerUnionKind())
            .and(Variables.UNIT, routing.unit())
            .and(Variables.CORRECTOR, routing.corrector())
            .and(Variables.WINDOW, Deadline.UNIT_AUDIT_END)
            .andCleared(Variables.EXTENDED_UNTIL)
            .andIfPresent(Variables.GRASSROOTS, routing.grassroots())
            .andIfPresent(Variables.EMPLOYER_UNION, routing.employerUnion());
    asSystem.run(
        () ->
            runtime.startProcessInstanceByKey(
                NominationAuditProcess.KEY, event.number().value(), variables.asMap()));
  }

  @EventListener
  void corrected(NominationCorrected event) {
    asSystem.run(
        () -> {
          ProcessInstance instance =
              runtime
                  .createProcessInstanceQuery()
                  .processDefinitionKey(NominationAuditProcess.KEY)
                  .processInstanceBusinessKey(event.number().value())
                  .singleResult();
          Object level = runtime.getVariable(instance.getId(), Variables.RETURN_TO.name());
          runtime
              .createMessageCorrelation(Messages.MESSAGE_NOMINATION_CORRECTED)
              .processInstanceId(instance.getId())
              .setVariable(Variables.STEP.name(), level)
              .correlate();
        });
  }

  @EventListener
  void withdrawn(NominationWithdrawn event) {
    asSystem.run(
        () ->
            runtime
                .createMessageCorrelation(Messages.MESSAGE_NOMINATION_WITHDRAWN)
                .processInstanceBusinessKey(event.number().value())
                .correlate());
  }
}
