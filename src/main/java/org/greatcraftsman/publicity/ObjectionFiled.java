package org.greatcraftsman.publicity;

/**
 * An objection came in.
 *
 * @param unit code of the unit that recommended the person it is about
 */
public record ObjectionFiled(String round, String number, String nomination, String unit) {}
