/**
 * The vote list: the close of nominations, the proposed shortlist, and the units below their
 * minimum.
 */
@ApplicationModule(
    displayName = "shortlist",
    allowedDependencies = {"nomination", "unit", "round", "ledger"})
package org.greatcraftsman.shortlist;

import org.springframework.modulith.ApplicationModule;
