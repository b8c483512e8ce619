package org.greatcraftsman.process.shortlisting;

import org.greatcraftsman.process.Variable;
import org.greatcraftsman.unit.UnitKind;

/**
 * The contract of the decision table {@code unit-minimum}: the least number of people that a unit
 * of each kind recommends. The table has one output.
 */
final class UnitMinimumDecision {

  /** The id of the decision. */
  static final String KEY = "unit-minimum";

  private UnitMinimumDecision() {}

  /** The inputs of the table. */
  static final class Inputs {

    static final Variable<UnitKind> KIND = Variable.constant("kind", UnitKind.class);

    /** The minimum of a district, a zone or an industry union by the rules of the round. */
    static final Variable<Integer> UNION_MINIMUM = Variable.number("unionMinimum");

    /** The minimum of a bureau or an enterprise by the rules of the round. */
    static final Variable<Integer> BUREAU_MINIMUM = Variable.number("bureauMinimum");

    private Inputs() {}
  }
}
