package org.greatcraftsman.desk;

import org.greatcraftsman.ExpertId;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Decides who may read results of the current round. A member of the panel reads none before the
 * round is closed, whatever other role they hold: a total would reveal the marks of other experts,
 * even on a file from which the member is recused.
 */
@Component("resultAccess")
public class ResultAccess {

  private final PanelService panel;
  private final RoundService rounds;

  ResultAccess(PanelService panel, RoundService rounds) {
    this.panel = panel;
    this.rounds = rounds;
  }

  /** True if the person may read results. */
  public boolean mayReadResults(StaffMember person) {
    return rounds
        .current()
        .filter(round -> round.stage() != Stage.CLOSED)
        .filter(round -> panel.holdsSeat(round.number(), new ExpertId(person.id())))
        .isEmpty();
  }
}
