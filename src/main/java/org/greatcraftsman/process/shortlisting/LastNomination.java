package org.greatcraftsman.process.shortlisting;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.greatcraftsman.nomination.NominationSettled;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Messages;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes the shortlisting when the last nomination that it waits for is settled. */
@Component
class LastNomination {

  private final ShortlistService shortlist;
  private final RuntimeService runtime;
  private final OfficeItself office;

  LastNomination(ShortlistService shortlist, @Lazy RuntimeService runtime, OfficeItself office) {
    this.shortlist = shortlist;
    this.runtime = runtime;
    this.office = office;
  }

  @EventListener
  void settled(NominationSettled news) {
    if (shortlist.isReady(news.round())) {
      office.run(() -> wake(news.round()));
    }
  }

  /** Nobody waits yet when the close is still on its way: it counts for itself. */
  private void wake(String round) {
    Execution waiting =
        runtime
            .createExecutionQuery()
            .processDefinitionKey(ShortlistingProcess.KEY)
            .processInstanceBusinessKey(round)
            .messageEventSubscriptionName(Messages.MESSAGE_NOMINATIONS_SETTLED)
            .singleResult();
    if (waiting != null) {
      runtime.messageEventReceived(Messages.MESSAGE_NOMINATIONS_SETTLED, waiting.getId());
    }
  }
}
