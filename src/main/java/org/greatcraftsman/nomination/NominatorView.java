package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.List;

/**
 * What a nominator sees with number and receipt code: the state and, when the form was returned,
 * why. Nothing about the nominee beyond the name that the nominator wrote.
 *
 * @param mayCorrect whether this nominator may hand in a corrected form now
 * @param mayWithdraw whether this nominator may take the nomination back now
 * @param history the acts so far without the names of auditors
 */
public record NominatorView(
    String round,
    String number,
    String name,
    NominationStatus status,
    boolean mayCorrect,
    boolean mayWithdraw,
    List<AuditStep> history) {

  /** One act: when, at which level, what, and the reason that was given. */
  public record AuditStep(Instant at, AuditLevel level, AuditDecision decision, String reason) {}
}
