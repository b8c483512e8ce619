/** Field encryption, keyed hashes and masking of personal data; the staff's login and its roles. */
@ApplicationModule(displayName = "security")
package org.greatcraftsman.security;

import org.springframework.modulith.ApplicationModule;
