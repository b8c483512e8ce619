/**
 * The public's pages and API: nomination, vote, receipts, notices, objections, results and the
 * honour roll.
 */
@ApplicationModule(
    displayName = "portal",
    allowedDependencies = {
      "calendar",
      "round",
      "unit",
      "nomination",
      "voting",
      "panel",
      "shortlist",
      "nomination :: form",
      "candidates",
      "determination",
      "publicity",
      "honor",
      "security"
    })
package org.greatcraftsman.portal;

import org.springframework.modulith.ApplicationModule;
