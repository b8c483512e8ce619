package org.greatcraftsman.publicity;

/**
 * The hashes that a notice prints. They commit the office to the list, the ledger and the ballots:
 * a later truncation or replacement of any of them is detectable.
 *
 * @param listHash SHA-256 of the approved version of the list
 * @param ledgerSeq the sequence number of the ledger's head
 * @param ledgerHash the hash of that entry
 * @param voteRoot the Merkle root over all ballots
 */
public record NoticeCommitments(
    String listHash, long ledgerSeq, String ledgerHash, String voteRoot) {}
