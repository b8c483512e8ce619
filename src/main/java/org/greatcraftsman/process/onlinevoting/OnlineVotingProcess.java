package org.greatcraftsman.process.onlinevoting;

/** The names that the diagram {@code online-voting} and the code share. */
final class OnlineVotingProcess {

  static final String KEY = "online-voting";

  static final String REVIEW_FLAGGED = "userTask_reviewFlagged";
  static final String CONFIRM_QUARANTINE = "userTask_confirmQuarantine";

  static final String VARIABLE_ROUND = "round";
  static final String VARIABLE_BALLOTS_FLAGGED = "ballotsFlagged";
  static final String VARIABLE_QUARANTINE_AGREED = "quarantineAgreed";

  private OnlineVotingProcess() {}
}
