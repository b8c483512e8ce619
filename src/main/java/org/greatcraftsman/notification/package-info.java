/** The inbox: what the system tells a person or a group, once. */
@ApplicationModule(
    displayName = "notification",
    allowedDependencies = {"calendar"})
package org.greatcraftsman.notification;

import org.springframework.modulith.ApplicationModule;
