package org.greatcraftsman.desk;

import org.greatcraftsman.review.Panel;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Whoever sits on the panel sees no result of the round before it is over, whatever other office he
 * holds: a total would tell him others' marks, also of a file from which he withdrew.
 */
@Component("outsidePanel")
public class OutsidePanel {

  private final Panel panel;
  private final Rounds rounds;

  OutsidePanel(Panel panel, Rounds rounds) {
    this.panel = panel;
    this.rounds = rounds;
  }

  /** Whether this person may see results. */
  public boolean stands(StaffMember person) {
    return rounds
        .current()
        .filter(round -> round.stage() != Stage.CLOSED)
        .filter(round -> panel.holdsSeat(round.number(), person.id()))
        .isEmpty();
  }
}
