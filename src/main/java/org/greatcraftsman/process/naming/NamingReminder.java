package org.greatcraftsman.process.naming;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** When the desk is reminded of the ceremony: the rules' days before the naming has to be over. */
@Component("namingReminder")
public class NamingReminder implements FromDiagram {

  private final Rounds rounds;

  NamingReminder(Rounds rounds) {
    this.rounds = rounds;
  }

  public Date of(DelegateExecution execution) {
    String round = (String) execution.getVariable(NamingProcess.VARIABLE_ROUND);
    Duration lead = Duration.ofDays(rounds.rules(round).reminders().leadDays());
    return Date.from(rounds.due(round, Deadline.NAMING_END).minus(lead));
  }
}
