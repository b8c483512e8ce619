package org.greatcraftsman.review;

/**
 * The review of a file is over.
 *
 * @param file number of the nomination
 * @param withPoints whether enough marks came in; otherwise the file leaves the selection
 * @param left how many files of the round are still under review; the round is locked meanwhile
 */
public record FileReviewed(String round, String file, boolean withPoints, long left) {}
