package org.greatcraftsman.process.panelformation;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;
import org.springframework.stereotype.Component;

/** The statements that are not signed yet: {@code ${pendingStatements.experts(execution)}}. */
@Component("pendingStatements")
public class PendingStatements implements ExpressionBean {

  private final PanelFormation formation;

  PendingStatements(PanelFormation formation) {
    this.formation = formation;
  }

  /** The user ids of the experts who have not answered. */
  public List<String> experts(DelegateExecution execution) {
    return formation.unsigned(round(execution)).stream().map(ExpertId::value).toList();
  }

  /** The due date of the last statement. */
  public Date end(DelegateExecution execution) {
    return Date.from(formation.statementDeadline(round(execution)));
  }

  private static RoundId round(DelegateExecution execution) {
    return Variables.ROUND.get(execution);
  }
}
