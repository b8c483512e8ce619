package org.greatcraftsman.candidates;

import java.time.Instant;

/**
 * What was frozen: the vote list with every mark, vote and point, once and for the whole round.
 *
 * @param candidates how many people went on to the list of candidates
 * @param leftOut how many files did not
 * @param hash SHA-256 of the canonical form of all of it; it stands in the ledger
 */
public record FreezeSummary(String round, int candidates, int leftOut, String hash, Instant at) {}
