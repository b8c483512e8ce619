/**
 * The recommending units, their place in the union's levels, and how many people each must
 * nominate.
 */
@ApplicationModule(
    displayName = "unit",
    allowedDependencies = {"round"})
package org.greatcraftsman.unit;

import org.springframework.modulith.ApplicationModule;
