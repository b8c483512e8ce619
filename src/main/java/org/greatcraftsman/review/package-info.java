/** The expert review: the panel, conflicts of interest, the assignment of files and the marks. */
@ApplicationModule(
    displayName = "review",
    allowedDependencies = {"round", "nomination", "ledger", "calendar"})
package org.greatcraftsman.review;

import org.springframework.modulith.ApplicationModule;
