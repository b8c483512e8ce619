package org.greatcraftsman.publicity;

/**
 * Event: an objection has been filed.
 *
 * @param unit the code of the unit that recommended the person concerned
 */
public record ObjectionFiled(String round, String number, String nomination, String unit) {}
