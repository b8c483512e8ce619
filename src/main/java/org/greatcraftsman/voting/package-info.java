/**
 * The public vote of a round.
 *
 * <ul>
 *   <li>Verified voters: {@code VoterVerification}, {@code VoterService}.
 *   <li>Ballots and the ballot box: {@code BallotService}, {@code PollingService}.
 *   <li>Receipts as inclusion proofs in a Merkle tree: {@code ReceiptService}.
 *   <li>Quarantine of suspicious ballots: {@code QuarantineService}.
 *   <li>Tally: {@code TallyService}.
 * </ul>
 */
@ApplicationModule(
    displayName = "voting",
    allowedDependencies = {"round", "ledger", "calendar", "security"})
package org.greatcraftsman.voting;

import org.springframework.modulith.ApplicationModule;
