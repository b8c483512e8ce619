/** The audit bundle of a round, and the offline verifier that computes the list again from it. */
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
