/**
 * The engine: its configuration, the form guard, deployment and deadlines, and one sub-package for
 * each BPMN file. The only module that imports {@code org.camunda}.
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
