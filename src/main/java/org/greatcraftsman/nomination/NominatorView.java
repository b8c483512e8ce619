package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * The view of a nominator, who is identified by number and receipt code: the status and, if the
 * form was returned, the reason. The only data of the nominee is the name that the nominator wrote.
 *
 * @param mayCorrect whether this nominator may submit a corrected form now
 * @param mayWithdraw whether this nominator may withdraw the nomination now
 * @param history recorded acts, oldest first, without the names of auditors
 */
public record NominatorView(
    RoundId round,
    NominationNumber number,
    String name,
    NominationStatus status,
    boolean mayCorrect,
    boolean mayWithdraw,
    List<AuditStep> history) {

  /** A recorded act without its actor. */
  public record AuditStep(Instant at, AuditLevel level, AuditDecision decision, String reason) {}
}
