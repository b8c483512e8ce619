/** Login and roles of the staff; encryption, keyed hashes and masking of personal data. */
@ApplicationModule(
    displayName = "security",
    allowedDependencies = {})
package org.greatcraftsman.security;

import org.springframework.modulith.ApplicationModule;
