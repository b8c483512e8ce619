package org.greatcraftsman.process.selectionround;

import java.util.Map;
import org.greatcraftsman.round.Stage;

/** The names that the diagram {@code selection-round} and the code share. */
final class SelectionRoundProcess {

  static final String KEY = "selection-round";
  static final String VARIABLE_ROUND = "round";

  /** The stage that the round is in from the moment at which this element is entered. */
  static final Map<String, Stage> STAGES =
      Map.of(
          "subProcess_nomination", Stage.NOMINATION,
          "callActivity_shortlisting", Stage.SHORTLISTING,
          "callActivity_onlineVoting", Stage.VOTING_AND_REVIEW,
          "callActivity_determination", Stage.DETERMINATION,
          "callActivity_chairmanApproval", Stage.APPROVAL,
          "callActivity_publicity", Stage.PUBLICITY,
          "callActivity_naming", Stage.NAMING,
          "end_round", Stage.CLOSED);

  private SelectionRoundProcess() {}
}
