/** The public vote: voters, ballots, quarantine, receipts and the tally. */
@ApplicationModule(
    displayName = "voting",
    allowedDependencies = {"round", "ledger", "calendar", "security"})
package org.greatcraftsman.voting;

import org.springframework.modulith.ApplicationModule;
