/** The rounds of the selection, with their rule packs, stages and deadlines. */
@ApplicationModule(
    displayName = "round",
    allowedDependencies = {"calendar", "ledger"})
package org.greatcraftsman.round;

import org.springframework.modulith.ApplicationModule;
