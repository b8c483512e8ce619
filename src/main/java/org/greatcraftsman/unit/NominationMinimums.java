package org.greatcraftsman.unit;

import org.greatcraftsman.RoundId;

/** Port for the minimum number of nominees that the rules set for a kind of unit (R8). */
public interface NominationMinimums {

  /**
   * Returns the minimum number of people that each unit of a kind must nominate in a round; 0 if
   * there is none.
   */
  int minimum(RoundId round, UnitKind kind);
}
