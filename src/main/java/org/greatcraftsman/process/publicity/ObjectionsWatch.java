package org.greatcraftsman.process.publicity;

import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.process.publicity.PublicityProcess.Messages;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.ObjectionSettled;
import org.greatcraftsman.round.RoundService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Wakes the publicity when the last objection is settled. It holds the round as the closing does:
 * either the closing has counted this objection as settled, or it is waiting already.
 */
@Component
class ObjectionsWatch {

  private final RoundService rounds;
  private final ObjectionService objections;
  private final RuntimeService runtime;
  private final OfficeItself office;

  ObjectionsWatch(
      RoundService rounds,
      ObjectionService objections,
      @Lazy RuntimeService runtime,
      OfficeItself office) {
    this.rounds = rounds;
    this.objections = objections;
    this.runtime = runtime;
    this.office = office;
  }

  @EventListener
  void settled(ObjectionSettled event) {
    rounds.lock(event.round());
    if (objections.countUnsettled(event.round()) == 0) {
      office.run(
          () ->
              runtime
                  .createMessageCorrelation(Messages.MESSAGE_OBJECTIONS_SETTLED)
                  .processInstanceBusinessKey(event.round())
                  .correlateAll());
    }
  }
}
