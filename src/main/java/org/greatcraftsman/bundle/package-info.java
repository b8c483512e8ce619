/** The audit bundle of a round, and its offline verifier, which computes the list again. */
@ApplicationModule(
    displayName = "bundle",
    allowedDependencies = {
      "determination",
      "candidates",
      "ranking",
      "ranking :: proof",
      "round",
      "ledger"
    })
package org.greatcraftsman.bundle;

import org.springframework.modulith.ApplicationModule;
