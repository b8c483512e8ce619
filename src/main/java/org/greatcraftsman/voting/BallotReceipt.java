package org.greatcraftsman.voting;

import java.time.Instant;
import org.greatcraftsman.RoundId;

/**
 * The receipt of a committed ballot. It proves that the ballot is in the box, but not whom it
 * names, so that no voter can be forced to prove a choice.
 *
 * @param round number of the round
 * @param period the day (for example {@code 2018-08-31}) or {@code ROUND} for which the ballot was
 *     cast
 * @param leaf number of the receipt: hash of the ballot's leaf in the Merkle tree of RFC 6962, 64
 *     hexadecimal digits
 * @param receivedAt when the server received the ballot
 */
public record BallotReceipt(RoundId round, String period, String leaf, Instant receivedAt) {}
