/** The consultation of public bodies about the candidates: plan, answers and adverse opinions. */
@ApplicationModule(
    displayName = "consultation",
    allowedDependencies = {"candidates", "round", "ledger"})
package org.greatcraftsman.consultation;

import org.springframework.modulith.ApplicationModule;
