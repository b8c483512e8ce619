/** The nominations: intake, sources, routing, audits, corrections, attachments and duplicates. */
@ApplicationModule(
    displayName = "nomination",
    allowedDependencies = {"unit", "round", "ledger", "calendar", "security"})
package org.greatcraftsman.nomination;

import org.springframework.modulith.ApplicationModule;
