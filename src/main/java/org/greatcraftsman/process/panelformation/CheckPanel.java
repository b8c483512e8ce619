package org.greatcraftsman.process.panelformation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;
import org.springframework.stereotype.Component;

/** Sets whether the expert of every seat has signed. */
@Component("checkPanel")
class CheckPanel implements JavaDelegate {

  private final PanelFormation formation;

  CheckPanel(PanelFormation formation) {
    this.formation = formation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.PANEL_COMPLETE.set(execution, formation.isComplete(BusinessKey.round(execution)));
  }
}
