/** PDF documents and their fonts. */
@ApplicationModule(
    displayName = "document",
    allowedDependencies = {})
package org.greatcraftsman.document;

import org.springframework.modulith.ApplicationModule;
