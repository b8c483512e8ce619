/** Notifications of the system to persons and groups, shown in their inbox. */
@ApplicationModule(
    displayName = "notification",
    allowedDependencies = {})
package org.greatcraftsman.notification;

import org.springframework.modulith.ApplicationModule;
