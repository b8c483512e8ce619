package org.greatcraftsman.desk;

import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/**
 * A panel member sees no result of the round before it is over, whatever other role that person
 * holds: a total would tell him others' marks, also of a file from which he withdrew.
 */
@Component("resultAccess")
public class ResultAccess {

  private final PanelService panel;
  private final RoundService rounds;

  ResultAccess(PanelService panel, RoundService rounds) {
    this.panel = panel;
    this.rounds = rounds;
  }

  /** Whether this person may see results. */
  public boolean mayReadResults(StaffMember person) {
    return rounds
        .current()
        .filter(round -> round.stage() != Stage.CLOSED)
        .filter(round -> panel.holdsSeat(round.number(), person.id()))
        .isEmpty();
  }
}
