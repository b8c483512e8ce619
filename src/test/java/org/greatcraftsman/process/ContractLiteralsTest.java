package org.greatcraftsman.process;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that element ids, message names, variable names and process keys are literals in the
 * contracts only. The test reads the sources, because the compiler copies a constant into the
 * classes that use it.
 */
class ContractLiteralsTest {

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"));

  private static final Pattern CONTRACT =
      Pattern.compile("\\w+(Process|Decision)\\.java|(Common|Task)Variables\\.java");

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'"
              + "|(?:\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\")",
          Pattern.DOTALL);

  private static final Pattern ID =
      Pattern.compile("(\\w+Task|subProcess|callActivity|gateway|timer)_[a-z][a-zA-Z]*");

  /** A call of the engine or of the worklist with the name of a variable, element or process. */
  private static final Pattern CALL =
      Pattern.compile(
          "\\b(?:(?:get|set|has|remove)Variable(?:Local|Typed|LocalTyped)?"
              + "|\\w*[vV]ariableValue\\w+|variableName|putValue\\w*"
              + "|startProcessInstanceBy\\w+|createProcessInstanceBy\\w+|processDefinitionKey\\w*"
              + "|createMessageCorrelation|messageEvent\\w+|correlate\\w*|evaluateDecision\\w*"
              + "|activityId\\w*|taskDefinitionKey\\w*|startBefore\\w+|startAfter\\w+"
              + "|worklist\\s*\\.\\s*start)\\s*\\((?<arguments>[^;]*?)(?:;|\\)\\s*\\.|$)");

  private final Set<String> elementsAndMessages =
      Set.copyOf(Contract.names(Contract.ofProcesses(), "Elements", "Messages"));
  private final Set<String> variables =
      Stream.concat(
              Contract.names(Contract.ofProcesses(), "Variables").stream(),
              Contract.names(Contract.ofDecisions(), "Inputs", "Outputs").stream())
          .collect(Collectors.toSet());
  private final Set<String> keys =
      Stream.concat(Contract.ofProcesses().stream(), Contract.ofDecisions().stream())
          .map(Contract::key)
          .collect(Collectors.toSet());

  @Test
  void elementsAndMessagesAreNamedByConstants() {
    Pattern known = Pattern.compile("\\b(" + String.join("|", elementsAndMessages) + ")\\b");

    assertThat(literals(literal -> ID.matcher(literal).matches() || known.matcher(literal).find()))
        .isEmpty();
  }

  @Test
  void compoundProcessKeysAreNamedByConstants() {
    Set<String> compound =
        keys.stream().filter(key -> key.contains("-")).collect(Collectors.toSet());

    assertThat(literals(compound::contains)).isEmpty();
  }

  @Test
  void engineCallsNameVariablesAndKeysByConstants() {
    Pattern name =
        Pattern.compile(
            "\"(" + Stream.concat(variables.stream(), keys.stream()).collect(joining("|")) + ")\"");

    assertThat(
            found(
                source ->
                    CALL.matcher(withoutComments(source))
                        .results()
                        .flatMap(call -> name.matcher(call.group()).results())
                        .map(MatchResult::group)
                        .toList()))
        .isEmpty();
  }

  private List<String> literals(Predicate<String> forbidden) {
    return found(
        source ->
            COMMENT_OR_LITERAL
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(text -> text.startsWith("\""))
                .map(text -> text.replaceAll("^\"+|\"+$", ""))
                .filter(forbidden)
                .toList());
  }

  private static String withoutComments(String source) {
    return COMMENT_OR_LITERAL
        .matcher(source)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group().startsWith("\"") ? found.group() : " "));
  }

  private static List<String> found(Function<String, List<String>> search) {
    List<String> found = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !CONTRACT.matcher(file.getFileName().toString()).matches())
            .forEach(
                file ->
                    search
                        .apply(read(file))
                        .forEach(name -> found.add(file.getFileName() + ": " + name)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
