/** Expert points, vote points and their composite, in exact arithmetic. */
@NamedInterface("points")
package org.greatcraftsman.ranking.points;

import org.springframework.modulith.NamedInterface;
