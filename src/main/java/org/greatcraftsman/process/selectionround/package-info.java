/**
 * The whole way of one round: it opens the stages one after the other and waits for their
 * deadlines.
 */
package org.greatcraftsman.process.selectionround;
