/**
 * The process engine: its configuration, the form guard, deployment and deadlines, and one
 * sub-package for each BPMN file with its contract, delegates, listeners and forms. The only room
 * that imports {@code org.camunda}. Other rooms use the types of this package and the contracts.
 */
@ApplicationModule(
    displayName = "process",
    allowedDependencies = {
      "calendar",
      "notification",
      "security",
      "round",
      "unit",
      "nomination",
      "nomination :: form",
      "shortlist",
      "voting",
      "panel",
      "review",
      "candidates",
      "consultation",
      "determination",
      "publicity",
      "honor"
    })
package org.greatcraftsman.process;

import org.springframework.modulith.ApplicationModule;
