/**
 * The proposed list: consultation, ranking, selection, changes with reasons and the chairman's
 * resolution.
 */
@ApplicationModule(
    displayName = "determination",
    allowedDependencies = {
      "ranking",
      "ranking :: proof",
      "voting",
      "review",
      "nomination",
      "unit",
      "round",
      "ledger",
      "calendar"
    })
package org.greatcraftsman.determination;

import org.springframework.modulith.ApplicationModule;
