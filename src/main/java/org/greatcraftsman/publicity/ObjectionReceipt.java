package org.greatcraftsman.publicity;

import java.time.Instant;

/**
 * The receipt that an objector gets for an objection.
 *
 * @param number the objection's number, such as {@code GCC2-Y001}
 * @param code the access code with which the objector reads the progress or withdraws
 * @param answerDue the time by which the office must answer
 */
public record ObjectionReceipt(String number, String code, Instant answerDue) {}
