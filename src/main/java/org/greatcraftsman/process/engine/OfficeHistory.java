package org.greatcraftsman.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * The engine's full history without what the office keeps elsewhere, and without what did not
 * happen: what was typed into a form, what was decided and where it therefore went is in the rooms'
 * tables and the ledger, so no variable is written down a second time; to whom a task was offered
 * is what the diagram says; a timer that was taken away because the work was done in time is of no
 * interest. Every activity, task, claim and decision table is there, and every job that ran or
 * failed with its outcome.
 */
class OfficeHistory extends HistoryLevelFull {

  private static final int ID = 20;
  private static final Set<HistoryEventType> LEFT_OUT =
      Set.of(
          HistoryEventTypes.FORM_PROPERTY_UPDATE,
          HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
          HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
          HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
          HistoryEventTypes.JOB_CREATE,
          HistoryEventTypes.JOB_DELETE);

  @Override
  public int getId() {
    return ID;
  }

  @Override
  public String getName() {
    return "office";
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
    return !LEFT_OUT.contains(event)
        && !(entity instanceof IdentityLinkEntity link
            && link.getType().equals(IdentityLinkType.CANDIDATE))
        && super.isHistoryEventProduced(event, entity);
  }
}
