package org.greatcraftsman.publicity;

/**
 * An objection is answered or withdrawn.
 *
 * @param upheld whether the person left the list because of it
 */
public record ObjectionSettled(String round, String number, boolean upheld) {}
