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

/** Chinese sentences in code, templates, forms and diagrams use Chinese punctuation. */
class ChinesePunctuationTest {

  private static final Pattern ASCII_BESIDE_HAN =
      Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()]\\p{IsHan}");

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
  void noChineseSentenceHasAsciiPunctuation(String folder, String suffix, String text)
      throws IOException {
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
              .filter(sentence -> ASCII_BESIDE_HAN.matcher(sentence).find())
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
