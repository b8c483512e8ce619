package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** Brings the round's row to the stage that the diagram has reached. */
@Component("enterStage")
class EnterStage implements ExecutionListener {

  private final RoundService rounds;

  EnterStage(RoundService rounds) {
    this.rounds = rounds;
  }

  @Override
  public void notify(DelegateExecution execution) {
    rounds.enterStage(
        execution.getProcessBusinessKey(),
        SelectionRoundProcess.STAGES.get(execution.getCurrentActivityId()));
  }
}
