/**
 * Vote points, expert points, the composite, ties and the constrained selection: exact arithmetic
 * in pure Java, without Spring and without a database.
 */
@ApplicationModule(
    displayName = "ranking",
    allowedDependencies = {})
package org.greatcraftsman.ranking;

import org.springframework.modulith.ApplicationModule;
