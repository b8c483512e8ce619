/**
 * Analyses of a ranking: the formula of a candidate, shadow prices, the sensitivity to the weights,
 * and leave-one-out.
 */
@NamedInterface("analysis")
package org.greatcraftsman.ranking.analysis;

import org.springframework.modulith.NamedInterface;
