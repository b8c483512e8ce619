package org.greatcraftsman.process.panelformation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.panel.StatementService;
import org.greatcraftsman.process.BusinessKey;
import org.springframework.stereotype.Component;

/** Vacates the seats of the experts who have not signed in time. */
@Component("lapseStatements")
class LapseStatements implements JavaDelegate {

  private final StatementService statements;

  LapseStatements(StatementService statements) {
    this.statements = statements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    statements.lapse(BusinessKey.round(execution));
  }
}
