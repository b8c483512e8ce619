/**
 * One round from its opening to its end: the stages and their deadlines; the diagram {@code
 * selection-round}.
 */
package org.greatcraftsman.process.selectionround;
