package org.greatcraftsman.publicity;

import java.time.Instant;

/**
 * The receipt of an objection.
 *
 * @param number the objection's number, such as {@code GCC2-Y001}
 * @param code with which the objector follows it and may withdraw it
 * @param answerDue until when it is answered
 */
public record ObjectionReceipt(String number, String code, Instant answerDue) {}
