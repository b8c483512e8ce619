package org.greatcraftsman.publicity;

import org.greatcraftsman.RoundId;

/**
 * Event: an objection has been answered or withdrawn.
 *
 * @param upheld true if the objection was upheld, so that the person concerned is off the list
 */
public record ObjectionSettled(RoundId round, String number, boolean upheld) {}
