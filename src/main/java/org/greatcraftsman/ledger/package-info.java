/**
 * The append-only, hash-chained log of the acts of record, and the Merkle tree behind the ballot
 * receipts.
 */
@ApplicationModule(
    displayName = "ledger",
    allowedDependencies = {})
package org.greatcraftsman.ledger;

import org.springframework.modulith.ApplicationModule;
