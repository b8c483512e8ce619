package org.greatcraftsman.voting;

import java.time.Instant;

/**
 * What a voter gets for a ballot that is committed. It shows that the ballot is in the box, not
 * whom it names, so that nobody can be made to prove a choice.
 *
 * @param round the round's number
 * @param period the day (for example {@code 2018-08-31}) or {@code ROUND} for which the ballot was
 *     cast
 * @param leaf the receipt's number: the ballot's leaf in the Merkle tree of RFC 6962, 64
 *     hexadecimal digits
 * @param receivedAt when the server received the ballot
 */
public record BallotReceipt(String round, String period, String leaf, Instant receivedAt) {}
