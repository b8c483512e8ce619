package org.greatcraftsman.process.panelformation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.review.PanelFormation;
import org.springframework.stereotype.Component;

/** Draws experts for all seats that nobody holds. */
@Component("fillPanel")
class FillPanel implements JavaDelegate {

  private final PanelFormation formation;

  FillPanel(PanelFormation formation) {
    this.formation = formation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        PanelFormationProcess.PANEL_FILLED, formation.fill(execution.getProcessBusinessKey()));
  }
}
