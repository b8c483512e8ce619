/**
 * Analyses of a selection: its formula, sensitivity to the weights, shadow prices and leave-one-out
 * influence.
 */
@NamedInterface("analysis")
package org.greatcraftsman.ranking.analysis;

import org.springframework.modulith.NamedInterface;
