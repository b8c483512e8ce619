/** The public vote: voters, ballots, quarantine, receipts and the tally. */
@ApplicationModule(
    displayName = "voting",
    allowedDependencies = {"round", "nomination", "ledger", "calendar", "notification", "security"})
package org.greatcraftsman.voting;

import org.springframework.modulith.ApplicationModule;
