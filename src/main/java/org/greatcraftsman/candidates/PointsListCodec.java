package org.greatcraftsman.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.points.Points;

/** Codec between a list of points and its text form, such as {@code 87/5 132/5 17 131/5}. */
final class PointsListCodec {

  private PointsListCodec() {}

  static String write(List<Points> points) {
    return points.stream().map(Points::toString).collect(Collectors.joining(" "));
  }

  /**
   * Reads what {@link #write} returned.
   *
   * @throws IllegalArgumentException if the text is not the text form of a list of points
   */
  static List<Points> read(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).map(Points::parse).toList();
  }
}
