/**
 * The determination of the list: the proposed list and its versions, decisions on infeasible rules,
 * vacancies, and the resolutions of the chairman's office.
 */
@ApplicationModule(
    displayName = "determination",
    allowedDependencies = {"candidates", "ranking", "ranking :: points", "unit", "round", "ledger"})
package org.greatcraftsman.determination;

import org.springframework.modulith.ApplicationModule;
