package org.greatcraftsman.publicity;

import java.time.Instant;

/**
 * What the objector sees with number and code.
 *
 * @param answer empty until it is settled
 * @param mayWithdraw whether it can still be withdrawn
 */
public record ObjectionProgress(
    String number,
    String nomination,
    ObjectionStatus status,
    Instant filedAt,
    Instant answerDue,
    String answer,
    boolean mayWithdraw) {}
