package org.greatcraftsman.process.objection;

import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.objection.ObjectionProcess.Messages;
import org.greatcraftsman.process.objection.ObjectionProcess.Variables;
import org.greatcraftsman.publicity.ObjectionFiled;
import org.greatcraftsman.publicity.ObjectionWithdrawn;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a process for a filed objection, and correlates its withdrawal. */
@Component
class ObjectionEventListener {

  private final RuntimeService runtime;
  private final RunAsSystem asSystem;

  ObjectionEventListener(@Lazy RuntimeService runtime, RunAsSystem asSystem) {
    this.runtime = runtime;
    this.asSystem = asSystem;
  }

  @EventListener
  void filed(ObjectionFiled event) {
    ProcessVariables variables =
        ProcessVariables.of(Variables.ROUND, event.round())
            .and(Variables.NOMINATION, event.nomination())
            .and(Variables.UNIT, event.unit())
            .and(Variables.UPHELD, false);
    asSystem.run(
        () ->
            runtime.startProcessInstanceByKey(
                ObjectionProcess.KEY, event.number(), variables.asMap()));
  }

  @EventListener
  void withdrawn(ObjectionWithdrawn event) {
    asSystem.run(
        () ->
            runtime
                .createMessageCorrelation(Messages.MESSAGE_OBJECTION_WITHDRAWN)
                .processInstanceBusinessKey(event.number())
                .correlate());
  }
}
