package org.greatcraftsman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese sentences in code, templates, forms and diagrams are set as Chinese text. */
class ChinesePunctuationTest {

  private static final Pattern ASCII_BESIDE_HAN =
      Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");

  /** A blank beside a number, except between the date and the time of a moment. */
  private static final Pattern BLANK_BESIDE_NUMBER =
      Pattern.compile("\\p{IsHan} [0-9]++(?![:*])|[0-9] \\p{IsHan}");

  /** Lines with regular expressions, which are not sentences. */
  private static final Pattern REGULAR_EXPRESSION =
      Pattern.compile("Pattern\\.compile|replaceAll|matches");

  @ParameterizedTest
  @CsvSource({
    "src/main/java, .java, '\"((?:[^\"\\\\]|\\\\.)*)\"'",
    "src/main/resources/templates, .html, '>([^<]*)<'",
    "forms, .form, '\"((?:[^\"\\\\]|\\\\.)*)\"'",
    "processes, .bpmn, 'name=\"([^\"]*)\"'",
    "processes, .bpmn, 'documentation>([^<]*)<'"
  })
  void noChineseSentenceHasAsciiPunctuationOrABlankBesideANumber(
      String folder, String suffix, String text) throws IOException {
    Pattern texts = Pattern.compile(text);
    List<String> violations;
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      violations =
          files
              .filter(file -> file.toString().endsWith(suffix))
              .flatMap(ChinesePunctuationTest::lines)
              .filter(line -> !REGULAR_EXPRESSION.matcher(line).find())
              .flatMap(line -> texts.matcher(line).results().map(found -> found.group(1)))
              .map(sentence -> sentence.replaceAll("\\]\\([^)]*\\)", "]"))
              .filter(
                  sentence ->
                      ASCII_BESIDE_HAN.matcher(sentence).find()
                          || BLANK_BESIDE_NUMBER.matcher(sentence).find())
              .toList();
    }
    assertThat(violations).isEmpty();
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }
}
