/** Vote points, expert points and the composite, in exact arithmetic. */
@NamedInterface("points")
package org.greatcraftsman.ranking.points;

import org.springframework.modulith.NamedInterface;
