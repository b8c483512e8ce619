/**
 * The public's pages and API: nominate, vote, check a receipt, read the notice, object, see the
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
