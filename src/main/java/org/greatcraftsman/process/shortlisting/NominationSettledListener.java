package org.greatcraftsman.process.shortlisting;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.NominationSettled;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Messages;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Continues {@code shortlisting} when the last open nomination is settled. */
@Component
class NominationSettledListener {

  private final ShortlistService shortlist;
  private final RuntimeService runtime;
  private final RunAsSystem asSystem;

  NominationSettledListener(
      ShortlistService shortlist, @Lazy RuntimeService runtime, RunAsSystem asSystem) {
    this.shortlist = shortlist;
    this.runtime = runtime;
    this.asSystem = asSystem;
  }

  @EventListener
  void settled(NominationSettled event) {
    if (shortlist.isReady(event.round())) {
      asSystem.run(() -> continueProcess(event.round()));
    }
  }

  /**
   * Continues the process if it waits. It does not wait while the closing transaction is still
   * running; that transaction counts this nomination itself.
   */
  private void continueProcess(RoundId round) {
    Execution waiting =
        runtime
            .createExecutionQuery()
            .processDefinitionKey(ShortlistingProcess.KEY)
            .processInstanceBusinessKey(round.value())
            .messageEventSubscriptionName(Messages.MESSAGE_NOMINATIONS_SETTLED)
            .singleResult();
    if (waiting != null) {
      runtime.messageEventReceived(Messages.MESSAGE_NOMINATIONS_SETTLED, waiting.getId());
    }
  }
}
