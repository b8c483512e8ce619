package org.greatcraftsman.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.points.Mark;

/**
 * Marks as one text, by expert: {@code e01:18,25,17,26 e02:19,27,15,28}, the four groups of each
 * mark.
 */
final class MarksCodec {

  private MarksCodec() {}

  static String write(List<Mark> marks) {
    return marks.stream()
        .map(
            m ->
                m.expert()
                    + ":"
                    + m.group1()
                    + ","
                    + m.group2()
                    + ","
                    + m.group3()
                    + ","
                    + m.group4())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static List<Mark> read(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(MarksCodec::mark).toList();
  }

  private static Mark mark(String text) {
    int colon = text.lastIndexOf(':');
    int[] groups =
        Arrays.stream(text.substring(colon + 1).split(",")).mapToInt(Integer::parseInt).toArray();
    return new Mark(text.substring(0, colon), groups[0], groups[1], groups[2], groups[3]);
  }
}
