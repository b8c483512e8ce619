/**
 * Analyses of the list: the explanation of one candidate, the sensitivity of the list, and
 * simulations under other rules.
 */
@ApplicationModule(
    displayName = "analysis",
    allowedDependencies = {
      "determination",
      "candidates",
      "ranking",
      "ranking :: points",
      "ranking :: analysis",
      "unit",
      "round",
      "ledger"
    })
package org.greatcraftsman.analysis;

import org.springframework.modulith.ApplicationModule;
