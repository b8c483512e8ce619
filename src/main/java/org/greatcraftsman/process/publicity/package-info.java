/**
 * The notice of the approved list, its period and the wait for every objection: the diagram {@code
 * publicity}.
 */
package org.greatcraftsman.process.publicity;
