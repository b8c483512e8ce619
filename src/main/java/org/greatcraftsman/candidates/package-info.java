/**
 * The vote list after the vote and the review: the freeze of votes and marks, the cut, and the
 * exits from the frozen list.
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
