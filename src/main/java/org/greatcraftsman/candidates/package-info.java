/**
 * The candidates: the cut of the vote list, its freeze with all marks, votes and points, and the
 * exclusions after the freeze.
 */
@ApplicationModule(
    displayName = "candidates",
    allowedDependencies = {
      "ranking",
      "ranking :: points",
      "voting",
      "panel",
      "review",
      "shortlist",
      "nomination",
      "unit",
      "round",
      "ledger"
    })
package org.greatcraftsman.candidates;

import org.springframework.modulith.ApplicationModule;
