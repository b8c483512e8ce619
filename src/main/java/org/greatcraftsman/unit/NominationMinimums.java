package org.greatcraftsman.unit;

/** How many people a unit must nominate at least (R8). */
public interface NominationMinimums {

  /**
   * The least number of people that a unit of this kind must nominate in this round; 0 when it need
   * not nominate anybody.
   */
  int minimum(String round, UnitKind kind);
}
