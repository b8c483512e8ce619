/** The office's clock, and its working days with the State Council's moved days (调休). */
@ApplicationModule(
    displayName = "calendar",
    allowedDependencies = {})
package org.greatcraftsman.calendar;

import org.springframework.modulith.ApplicationModule;
