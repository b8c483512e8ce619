package org.greatcraftsman.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The engine's full history without what the office keeps elsewhere, and without what did not
 * happen: what was typed into a form and what was decided is in the rooms' tables and the ledger,
 * the labels of a task are its number and unit over again, and a timer that was taken away because
 * the work was done in time is of no interest. Every variable is there with its last value, every
 * job that ran or failed with its outcome.
 */
class OfficeHistory extends HistoryLevelFull {

  private static final int ID = 20;
  private static final Set<HistoryEventType> LEFT_OUT =
      Set.of(
          HistoryEventTypes.FORM_PROPERTY_UPDATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
          HistoryEventTypes.JOB_CREATE,
          HistoryEventTypes.JOB_DELETE);
  private static final Set<String> LABELS = Set.of(DiagramRules.NUMBER, DiagramRules.UNIT);

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
        && !(entity instanceof VariableInstanceEntity variable
            && LABELS.contains(variable.getName()))
        && super.isHistoryEventProduced(event, entity);
  }
}
