package org.greatcraftsman.determination;

import java.math.RoundingMode;
import org.greatcraftsman.ranking.Points;

/**
 * A number of points from 0 to 100.
 *
 * @param exact the fraction itself, e.g. {@code 250/3}
 * @param shown rounded for a reader, e.g. {@code 83.3333}
 */
public record Score(String exact, String shown) {

  static Score of(Points points, int decimals) {
    return new Score(
        points.toString(), points.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString());
  }
}
