package org.greatcraftsman.process.onlinevoting;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** The date of the diagram that is no deadline of the round by itself. */
@Component("votingDates")
public class VotingDates implements FromDiagram {

  private static final Duration AHEAD = Duration.ofDays(1);

  private final Rounds rounds;

  VotingDates(Rounds rounds) {
    this.rounds = rounds;
  }

  /** One day before the vote ends. */
  public Date reminder(DelegateExecution execution) {
    String round = (String) execution.getVariable(OnlineVotingProcess.VARIABLE_ROUND);
    return Date.from(rounds.due(round, Deadline.VOTING_END).minus(AHEAD));
  }
}
