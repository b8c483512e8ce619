package org.greatcraftsman.review;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * Event: the review of a file is finished.
 *
 * @param file number of the nomination
 * @param withPoints whether the file has enough marks; otherwise it leaves the selection
 * @param left number of files of the round whose review is not finished; the round is locked
 */
public record FileReviewed(RoundId round, NominationNumber file, boolean withPoints, long left) {}
