/** Rendering of PDF documents with an embedded Chinese font. */
@ApplicationModule(
    displayName = "document",
    allowedDependencies = {})
package org.greatcraftsman.document;

import org.springframework.modulith.ApplicationModule;
