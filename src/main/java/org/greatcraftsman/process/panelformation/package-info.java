/** From the confirmed shortlist to the assigned files: the diagram {@code panel-formation}. */
package org.greatcraftsman.process.panelformation;
