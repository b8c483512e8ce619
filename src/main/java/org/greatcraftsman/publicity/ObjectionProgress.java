package org.greatcraftsman.publicity;

import java.time.Instant;
import org.greatcraftsman.NominationNumber;

/**
 * The progress of an objection as shown to the objector.
 *
 * @param number the objection's number
 * @param nomination the nomination's number of the person concerned
 * @param answerDue the time by which the office must answer
 * @param answer the answer, in Chinese; empty until the objection is settled
 * @param mayWithdraw true while the objector may withdraw the objection
 */
public record ObjectionProgress(
    String number,
    NominationNumber nomination,
    ObjectionStatus status,
    Instant filedAt,
    Instant answerDue,
    String answer,
    boolean mayWithdraw) {}
