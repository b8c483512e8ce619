/**
 * From the vote list to the proposed list: freezing, consultation, selection, adjustment and
 * submission; the diagram {@code determination}.
 */
package org.greatcraftsman.process.determination;
