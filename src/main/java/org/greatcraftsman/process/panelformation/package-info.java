/** From the confirmed list to the assigned files: the diagram {@code panel-formation}. */
package org.greatcraftsman.process.panelformation;
