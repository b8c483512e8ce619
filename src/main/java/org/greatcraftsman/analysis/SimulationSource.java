package org.greatcraftsman.analysis;

import java.util.List;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;

/**
 * Port that supplies synthetic vote lists, so that no simulation uses the people of a real round.
 * The module {@code rehearsal} implements it.
 */
public interface SimulationSource {

  /** True if the system runs as a rehearsal, so that simulations may use its frozen vote list. */
  boolean isRehearsal();

  /**
   * A synthetic vote list; equal arguments give equal lists.
   *
   * @param recommending the units that recommend the nominees, in round-robin; if it is empty, no
   *     nominee has a recommending unit
   */
  List<VoteListNominee> synthetic(RulePack rules, List<Unit> recommending);
}
