/**
 * Login and groups of the staff; encryption, keyed hashes and masking of personal data; the trusted
 * proxies and the public address of the site.
 */
@ApplicationModule(
    displayName = "security",
    allowedDependencies = {})
package org.greatcraftsman.security;

import org.springframework.modulith.ApplicationModule;
