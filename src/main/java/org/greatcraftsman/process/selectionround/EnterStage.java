package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** Brings the round's row to the stage that the diagram has reached. */
@Component("enterStage")
class EnterStage implements ExecutionListener {

  private final Rounds rounds;

  EnterStage(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void notify(DelegateExecution execution) {
    rounds.enter(
        execution.getProcessBusinessKey(),
        SelectionRoundProcess.STAGES.get(execution.getCurrentActivityId()));
  }
}
