/** The naming: certificates, bonuses, the ceremony and the media plan. */
@ApplicationModule(
    displayName = "honor",
    allowedDependencies = {"publicity", "determination", "round", "ledger", "calendar"})
package org.greatcraftsman.honor;

import org.springframework.modulith.ApplicationModule;
