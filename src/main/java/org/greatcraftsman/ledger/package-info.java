/**
 * The append-only, hash-chained log of the acts of record, and the Merkle tree behind the ballot
 * receipts.
 */
@ApplicationModule(
    displayName = "ledger",
    allowedDependencies = {"calendar"})
package org.greatcraftsman.ledger;

import org.springframework.modulith.ApplicationModule;
