/**
 * The trade union organisations that take part in a round, their hierarchy, and the minimum number
 * of people that each must nominate.
 */
@ApplicationModule(
    displayName = "unit",
    allowedDependencies = {"round"})
package org.greatcraftsman.unit;

import org.springframework.modulith.ApplicationModule;
