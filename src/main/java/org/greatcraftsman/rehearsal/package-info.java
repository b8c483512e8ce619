/**
 * Synthetic rounds, people and marks, and a clock that can jump. Its beans exist in the rehearsal
 * profile only, except the source of synthetic vote lists for simulations.
 */
@ApplicationModule(
    displayName = "rehearsal",
    allowedDependencies = {
      "calendar",
      "security",
      "round",
      "unit",
      "nomination",
      "nomination :: form",
      "voting",
      "panel",
      "ranking",
      "ranking :: points",
      "candidates",
      "analysis",
      "publicity",
      "process",
      "process :: contract"
    })
package org.greatcraftsman.rehearsal;

import org.springframework.modulith.ApplicationModule;
