package org.greatcraftsman.process.objection;

import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.process.objection.ObjectionProcess.Messages;
import org.greatcraftsman.process.objection.ObjectionProcess.Variables;
import org.greatcraftsman.publicity.ObjectionFiled;
import org.greatcraftsman.publicity.ObjectionWithdrawn;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a process for a filed objection, and correlates its withdrawal. */
@Component
class ObjectionDesk {

  private final RuntimeService runtime;
  private final OfficeItself office;

  ObjectionDesk(@Lazy RuntimeService runtime, OfficeItself office) {
    this.runtime = runtime;
    this.office = office;
  }

  @EventListener
  void filed(ObjectionFiled event) {
    ProcessVariables variables =
        ProcessVariables.of(Variables.ROUND, event.round())
            .and(Variables.NOMINATION, event.nomination())
            .and(Variables.UNIT, event.unit())
            .and(Variables.UPHELD, false);
    office.run(
        () ->
            runtime.startProcessInstanceByKey(
                ObjectionProcess.KEY, event.number(), variables.asMap()));
  }

  @EventListener
  void withdrawn(ObjectionWithdrawn event) {
    office.run(
        () ->
            runtime
                .createMessageCorrelation(Messages.MESSAGE_OBJECTION_WITHDRAWN)
                .processInstanceBusinessKey(event.number())
                .correlate());
  }
}
