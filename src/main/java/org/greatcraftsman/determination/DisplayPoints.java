package org.greatcraftsman.determination;

import java.math.RoundingMode;
import org.greatcraftsman.ranking.points.Points;

/**
 * Points as an exact fraction and as a rounded decimal number.
 *
 * @param exact the exact fraction, such as {@code 250/3}
 * @param shown the rounded decimal number, such as {@code 83.3333}
 */
public record DisplayPoints(String exact, String shown) {

  /** Rounds points half up to a number of decimal places. */
  public static DisplayPoints of(Points points, int decimals) {
    return new DisplayPoints(
        points.toString(), points.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString());
  }
}
