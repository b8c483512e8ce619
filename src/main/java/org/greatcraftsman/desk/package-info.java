/**
 * The staff's pages: round desk, nominations, experts, review, proposed list, simulation and
 * ledger.
 */
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
