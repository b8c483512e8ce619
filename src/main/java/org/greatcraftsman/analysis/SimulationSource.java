package org.greatcraftsman.analysis;

import java.util.List;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;

/**
 * Port for the vote lists over which simulations run when they must not run over a real round. The
 * module {@code rehearsal} implements it.
 */
public interface SimulationSource {

  /** True if the system runs as a rehearsal, so that its frozen vote list may be simulated. */
  boolean isRehearsal();

  /**
   * A synthetic vote list; equal arguments give equal lists.
   *
   * @param recommending the units that recommend the nominees, in turn; if it is empty, no nominee
   *     has a recommending unit
   */
  List<VoteListNominee> synthetic(RulePack rules, List<Unit> recommending);
}
