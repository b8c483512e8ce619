package org.greatcraftsman.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * The full history level of the engine, without variables, form fields, candidate links, and the
 * creation and deletion of jobs. Submissions and decisions are in the tables of the rooms and in
 * the ledger, candidates follow from the diagram, and a cancelled timer is of no interest.
 * Activities, tasks, claims, decision tables and executed or failed jobs are recorded.
 */
class OfficeHistoryLevel extends HistoryLevelFull {

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
