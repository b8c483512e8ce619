package org.greatcraftsman.publicity;

/**
 * What is printed in a notice so that nobody can later cut off or exchange what stood behind it.
 *
 * @param listHash SHA-256 of the approved version of the list
 * @param ledgerSeq number of the ledger's newest row
 * @param ledgerHash hash of that row
 * @param voteRoot Merkle root over all ballots
 */
public record NoticeCommitments(
    String listHash, long ledgerSeq, String ledgerHash, String voteRoot) {}
