/** Papers that leave the house: PDF with its fonts. */
@ApplicationModule(
    displayName = "document",
    allowedDependencies = {})
package org.greatcraftsman.document;

import org.springframework.modulith.ApplicationModule;
