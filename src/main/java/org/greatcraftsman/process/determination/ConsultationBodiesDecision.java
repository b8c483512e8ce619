package org.greatcraftsman.process.determination;

import org.greatcraftsman.process.Variable;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The contract of the decision table {@code consultation-bodies}: the bodies to consult about each
 * kind of person.
 */
final class ConsultationBodiesDecision {

  /** The id of the decision. */
  static final String KEY = "consultation-bodies";

  private ConsultationBodiesDecision() {}

  /** The values that the table reads. */
  static final class Inputs {

    static final Variable<PersonKind> PERSON_KIND =
        Variable.constant("personKind", PersonKind.class);

    private Inputs() {}
  }

  /** The columns of the result. */
  static final class Outputs {

    /** The code of a body. */
    static final Variable<String> BODY = Variable.text("body");

    private Outputs() {}
  }
}
