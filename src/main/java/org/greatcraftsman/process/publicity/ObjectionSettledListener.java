package org.greatcraftsman.process.publicity;

import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.publicity.PublicityProcess.Messages;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.ObjectionSettled;
import org.greatcraftsman.round.RoundService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Continues {@code publicity} when the last objection is settled. It locks the round, as the
 * closing transaction does: either that transaction counts this objection as settled, or the
 * process already waits.
 */
@Component
class ObjectionSettledListener {

  private final RoundService rounds;
  private final ObjectionService objections;
  private final RuntimeService runtime;
  private final RunAsSystem asSystem;

  ObjectionSettledListener(
      RoundService rounds,
      ObjectionService objections,
      @Lazy RuntimeService runtime,
      RunAsSystem asSystem) {
    this.rounds = rounds;
    this.objections = objections;
    this.runtime = runtime;
    this.asSystem = asSystem;
  }

  @EventListener
  void settled(ObjectionSettled event) {
    rounds.lock(event.round());
    if (objections.countUnsettled(event.round()) == 0) {
      asSystem.run(
          () ->
              runtime
                  .createMessageCorrelation(Messages.MESSAGE_OBJECTIONS_SETTLED)
                  .processInstanceBusinessKey(event.round().value())
                  .correlateAll());
    }
  }
}
