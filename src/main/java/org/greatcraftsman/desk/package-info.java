/** The staff's pages: the round desk, nominations, the proposed list and the ledger. */
@ApplicationModule(
    displayName = "desk",
    allowedDependencies = {
      "portal",
      "process",
      "process :: contract",
      "calendar",
      "document",
      "notification",
      "ledger",
      "round",
      "unit",
      "nomination",
      "review",
      "panel",
      "shortlist",
      "candidates",
      "analysis",
      "bundle",
      "nomination :: form",
      "determination",
      "publicity",
      "honor",
      "security"
    })
package org.greatcraftsman.desk;

import org.springframework.modulith.ApplicationModule;
