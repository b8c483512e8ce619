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
 * The stroke order (按姓氏笔画为序) of the names in a published list: by the number of strokes of the
 * surname, then stroke by stroke, 横 before 竖, 撇, 点 and 折 (GF 3003-1999, GB 13000.1 字符集汉字字序（笔画序）规范).
 * Names with the same surname are ordered by length, shorter first, and then by the strokes of the
 * given names. A character that is not in the stroke table comes last.
 */
final class StrokeOrder {

  private static final String TABLE = "/publicity/strokes.txt";

  /** The strokes of a character that is not in the table: more than any character has. */
  private static final String UNKNOWN = "9".repeat(99);

  private static final Map<Integer, String> STROKES = read();

  private static final Comparator<Integer> CHARACTERS =
      Comparator.comparing(StrokeOrder::strokes, Comparator.comparing(String::length))
          .thenComparing(StrokeOrder::strokes)
          .thenComparing(Comparator.naturalOrder());

  private StrokeOrder() {}

  /** Compares lines by name, and lines with equal names by nomination number. */
  static Comparator<NoticeLine> lineComparator() {
    return Comparator.comparing(NoticeLine::name, nameComparator())
        .thenComparing(NoticeLine::number);
  }

  static Comparator<String> nameComparator() {
    return (one, other) -> compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  private static int compare(int[] one, int[] other) {
    int surname = one.length == 0 || other.length == 0 ? 0 : CHARACTERS.compare(one[0], other[0]);
    if (surname != 0) {
      return surname;
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
