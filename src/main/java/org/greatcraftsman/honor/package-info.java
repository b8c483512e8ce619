/** The naming of the honourees, with their certificates, bonuses, media plan and ceremony. */
@ApplicationModule(
    displayName = "honor",
    allowedDependencies = {"publicity", "determination", "round", "ledger", "calendar"})
package org.greatcraftsman.honor;

import org.springframework.modulith.ApplicationModule;
