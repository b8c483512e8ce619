package org.greatcraftsman.process.selectionround;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess.Elements;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/** Advances the round to the stage that begins with the element that is entered. */
@Component("enterStage")
class EnterStage implements ExecutionListener {

  private static final Map<String, Stage> STAGES =
      Map.of(
          Elements.SUB_PROCESS_NOMINATION, Stage.NOMINATION,
          Elements.CALL_ACTIVITY_SHORTLISTING, Stage.SHORTLISTING,
          Elements.CALL_ACTIVITY_ONLINE_VOTING, Stage.VOTING_AND_REVIEW,
          Elements.CALL_ACTIVITY_DETERMINATION, Stage.DETERMINATION,
          Elements.CALL_ACTIVITY_CHAIRMAN_APPROVAL, Stage.APPROVAL,
          Elements.CALL_ACTIVITY_PUBLICITY, Stage.PUBLICITY,
          Elements.CALL_ACTIVITY_NAMING, Stage.NAMING,
          Elements.END_ROUND, Stage.CLOSED);

  private final RoundService rounds;

  EnterStage(RoundService rounds) {
    this.rounds = rounds;
  }

  @Override
  public void notify(DelegateExecution execution) {
    rounds.enterStage(BusinessKey.round(execution), STAGES.get(execution.getCurrentActivityId()));
  }
}
