package org.greatcraftsman.unit;

/** Port to the rule that sets the minimum number of nominees of a unit (R8). */
public interface NominationMinimums {

  /**
   * Returns the minimum number of people that a unit of this kind must nominate in the round; 0 if
   * there is none.
   */
  int minimum(String round, UnitKind kind);
}
