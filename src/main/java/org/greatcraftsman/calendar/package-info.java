/** The office's clock and its calendar of working days, including the State Council's 调休 days. */
@ApplicationModule(
    displayName = "calendar",
    allowedDependencies = {})
package org.greatcraftsman.calendar;

import org.springframework.modulith.ApplicationModule;
