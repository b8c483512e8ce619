/** The nominations: the form, its sources, the audits, duplicates and the shortlist. */
@ApplicationModule(
    displayName = "nomination",
    allowedDependencies = {"unit", "round", "ledger", "calendar", "security"})
package org.greatcraftsman.nomination;

import org.springframework.modulith.ApplicationModule;
