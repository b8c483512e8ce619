/**
 * The expert review: reviewer assignment, drafts and marks, recusals and replacements, discussions.
 */
@ApplicationModule(
    displayName = "review",
    allowedDependencies = {"panel", "shortlist", "round", "ledger", "calendar"})
package org.greatcraftsman.review;

import org.springframework.modulith.ApplicationModule;
