/**
 * The append-only, hash-chained record of every act, and the Merkle tree behind the ballots'
 * receipts.
 */
@ApplicationModule(
    displayName = "ledger",
    allowedDependencies = {"calendar"})
package org.greatcraftsman.ledger;

import org.springframework.modulith.ApplicationModule;
