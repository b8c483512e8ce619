package org.greatcraftsman.process.panelformation;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;
import org.springframework.stereotype.Component;

/** What the diagram asks about the statements: who is to sign, and until when. */
@Component("statementTerms")
public class StatementTerms implements FromDiagram {

  private final PanelFormation formation;

  StatementTerms(PanelFormation formation) {
    this.formation = formation;
  }

  /** The experts who have not answered. */
  public List<String> experts(DelegateExecution execution) {
    return formation.unsigned(round(execution));
  }

  /** When the last of them must have signed. */
  public Date end(DelegateExecution execution) {
    return Date.from(formation.statementDeadline(round(execution)));
  }

  private static String round(DelegateExecution execution) {
    return Variables.ROUND.get(execution);
  }
}
