/**
 * The public vote: the ballot box by its window, two people's look at suspicious ballots, the
 * count.
 */
package org.greatcraftsman.process.onlinevoting;
