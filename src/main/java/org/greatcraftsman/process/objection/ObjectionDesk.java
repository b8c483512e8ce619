package org.greatcraftsman.process.objection;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.publicity.ObjectionFiled;
import org.greatcraftsman.publicity.ObjectionWithdrawn;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the handling of an objection that came in, and ends it when it is taken back. */
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
    Map<String, Object> variables =
        Map.of(
            ObjectionProcess.VARIABLE_ROUND, event.round(),
            ObjectionProcess.VARIABLE_NOMINATION, event.nomination(),
            ObjectionProcess.VARIABLE_UNIT, event.unit(),
            ObjectionProcess.VARIABLE_UPHELD, false);
    office.run(
        () -> runtime.startProcessInstanceByKey(ObjectionProcess.KEY, event.number(), variables));
  }

  @EventListener
  void withdrawn(ObjectionWithdrawn event) {
    office.run(
        () ->
            runtime
                .createMessageCorrelation(ObjectionProcess.MESSAGE_WITHDRAWN)
                .processInstanceBusinessKey(event.number())
                .correlate());
  }
}
