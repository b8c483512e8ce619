package org.greatcraftsman.publicity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The order in which lists of people are published (按姓氏笔画为序): by the number of strokes of the
 * surname, then stroke by stroke, 横 before 竖, 撇, 点 and 折 (GF 3003-1999, GB 13000.1 字符集汉字字序（笔画序）规范).
 * Of one surname, the shorter names come first, then the given names are compared in the same way.
 * A character that the table of strokes does not have comes last.
 */
final class StrokeOrder {

  private static final String TABLE = "/publicity/strokes.txt";

  /** More strokes than any character has. */
  private static final String UNKNOWN = "9".repeat(99);

  private static final Map<Integer, String> STROKES = read();

  private static final Comparator<Integer> CHARACTERS =
      Comparator.comparing(StrokeOrder::strokes, Comparator.comparing(String::length))
          .thenComparing(StrokeOrder::strokes)
          .thenComparing(Comparator.naturalOrder());

  private StrokeOrder() {}

  /** Compares names; equal names are in the order of their numbers. */
  static Comparator<NoticeLine> lineComparator() {
    return Comparator.comparing(NoticeLine::name, nameComparator())
        .thenComparing(NoticeLine::number);
  }

  static Comparator<String> nameComparator() {
    return (one, other) -> compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  private static int compare(int[] one, int[] other) {
    int surnames = one.length == 0 || other.length == 0 ? 0 : CHARACTERS.compare(one[0], other[0]);
    if (surnames != 0) {
      return surnames;
    }
    int order = Integer.compare(one.length, other.length);
    for (int i = 1; order == 0 && i < one.length; i++) {
      order = CHARACTERS.compare(one[i], other[i]);
    }
    return order;
  }

  private static String strokes(int character) {
    return STROKES.getOrDefault(character, UNKNOWN);
  }

  private static Map<Integer, String> read() {
    Map<Integer, String> strokes = new HashMap<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                StrokeOrder.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(
              line -> line[1].codePoints().forEach(character -> strokes.put(character, line[0])));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(strokes);
  }
}
