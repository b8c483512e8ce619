package org.greatcraftsman.determination;

import java.math.RoundingMode;
import org.greatcraftsman.ranking.points.Points;

/**
 * A number of points from 0 to 100.
 *
 * @param exact the fraction itself, e.g. {@code 250/3}
 * @param shown rounded for a reader, e.g. {@code 83.3333}
 */
public record DisplayPoints(String exact, String shown) {

  public static DisplayPoints of(Points points, int decimals) {
    return new DisplayPoints(
        points.toString(), points.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString());
  }
}
