package org.greatcraftsman.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The engine's full history without what the office keeps elsewhere: what was typed into a form is
 * in the rooms' tables and the ledger, and the labels of a task are its number and unit over again.
 */
class OfficeHistory extends HistoryLevelFull {

  private static final int ID = 20;
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
    return event != HistoryEventTypes.FORM_PROPERTY_UPDATE
        && !(entity instanceof VariableInstanceEntity variable
            && LABELS.contains(variable.getName()))
        && super.isHistoryEventProduced(event, entity);
  }
}
