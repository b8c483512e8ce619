package org.greatcraftsman.candidates;

import java.time.Instant;
import org.greatcraftsman.RoundId;

/**
 * A summary of a frozen vote list.
 *
 * @param candidates the number of candidates
 * @param leftOut the number of nominees who did not become candidates
 * @param hash SHA-256 of the text form of the vote list, which the ledger records
 * @param at the time of the freeze
 */
public record FreezeSummary(RoundId round, int candidates, int leftOut, String hash, Instant at) {}
