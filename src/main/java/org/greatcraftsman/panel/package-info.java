/**
 * The expert panel: the pool, the draw, seats and statements, conflicts of interest, and the
 * pseudonyms of the experts.
 */
@ApplicationModule(
    displayName = "panel",
    allowedDependencies = {
      "nomination",
      "nomination :: form",
      "shortlist",
      "round",
      "ledger",
      "calendar"
    })
package org.greatcraftsman.panel;

import org.springframework.modulith.ApplicationModule;
