/** The public notice of the approved list, and the objections to it. */
@ApplicationModule(
    displayName = "publicity",
    allowedDependencies = {
      "candidates",
      "determination",
      "voting",
      "nomination",
      "round",
      "ledger",
      "calendar",
      "security"
    })
package org.greatcraftsman.publicity;

import org.springframework.modulith.ApplicationModule;
