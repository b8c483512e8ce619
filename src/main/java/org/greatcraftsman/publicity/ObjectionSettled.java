package org.greatcraftsman.publicity;

/**
 * Event: an objection has been answered or withdrawn.
 *
 * @param upheld true if the objection was upheld, so that the person concerned is off the list
 */
public record ObjectionSettled(String round, String number, boolean upheld) {}
