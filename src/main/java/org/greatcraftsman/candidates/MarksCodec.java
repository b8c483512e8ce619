package org.greatcraftsman.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.greatcraftsman.ranking.points.Mark;

/**
 * Codec between the marks of one nominee and their text form, in the order of the experts: {@code
 * E01:18,25,17,26 E02:19,27,15,28}, each with the four groups of the mark.
 */
final class MarksCodec {

  private static final int GROUPS = 4;

  private MarksCodec() {}

  /**
   * Returns the text form; it does not depend on the order of the marks.
   *
   * @throws IllegalArgumentException if an expert's name is empty or contains a blank
   */
  static String write(List<Mark> marks) {
    return marks.stream()
        .sorted(Comparator.comparing(Mark::expert).thenComparing(Mark.ASCENDING))
        .map(MarksCodec::write)
        .collect(Collectors.joining(" "));
  }

  private static String write(Mark mark) {
    if (mark.expert().isEmpty() || mark.expert().chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("cannot name an expert: '" + mark.expert() + "'");
    }
    return mark.expert()
        + ":"
        + IntStream.rangeClosed(1, GROUPS)
            .mapToObj(group -> String.valueOf(mark.group(group)))
            .collect(Collectors.joining(","));
  }

  /**
   * Reads what {@link #write} returned.
   *
   * @return the marks in the order of the experts
   * @throws IllegalArgumentException if the text is not the text form of marks
   */
  static List<Mark> read(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).map(MarksCodec::readMark).toList();
  }

  private static Mark readMark(String text) {
    int colon = text.lastIndexOf(':');
    int[] groups =
        Arrays.stream(text.substring(colon + 1).split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    if (colon < 1 || groups.length != GROUPS) {
      throw new IllegalArgumentException("no mark: " + text);
    }
    return new Mark(text.substring(0, colon), groups[0], groups[1], groups[2], groups[3]);
  }
}
