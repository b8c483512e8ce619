/** The round: its rule pack, its stages and its deadlines. */
@ApplicationModule(
    displayName = "round",
    allowedDependencies = {"calendar", "ledger"})
package org.greatcraftsman.round;

import org.springframework.modulith.ApplicationModule;
