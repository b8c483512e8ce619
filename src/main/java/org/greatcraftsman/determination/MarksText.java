package org.greatcraftsman.determination;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.Mark;

/** Marks as one text: {@code 18,25,17,26 19,27,15,28}, the four groups of each mark. */
final class MarksText {

  private MarksText() {}

  static String write(List<Mark> marks) {
    return marks.stream()
        .map(m -> m.group1() + "," + m.group2() + "," + m.group3() + "," + m.group4())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static List<Mark> read(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(MarksText::mark).toList();
  }

  private static Mark mark(String text) {
    int[] groups = Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
    return new Mark(groups[0], groups[1], groups[2], groups[3]);
  }
}
