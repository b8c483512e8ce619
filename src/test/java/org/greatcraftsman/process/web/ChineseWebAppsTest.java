package org.greatcraftsman.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the Chinese texts of the web apps against the English texts that Camunda ships. */
class ChineseWebAppsTest {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{.*?\\}\\}|%[sd]|<br/?>|&[a-z]+;|\\bLT\\b");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  // Product names, and abbreviations that have no usual Chinese form.
  private static final Set<String> LATIN_WORDS =
      Set.of("Camunda", "BPMN", "DMN", "ID", "JSON", "URL", "CSV");
  private static final Set<String> FORMAT_PATTERNS = Set.of("yyyy-MM-ddTHH:mm:ss");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void everyTextOfTheWebAppIsTranslated(String app) {
    Map<String, String> english = english(app);
    Map<String, String> chinese = chinese(app);

    assertThat(chinese.keySet()).containsExactlyElementsOf(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(
            key -> assertThat(chinese.get(key).isEmpty()).isEqualTo(english.get(key).isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cockpit", "admin"})
  void theAdministratorAppsTranslateOnlyTextsThatExist(String app) {
    assertThat(english(app).keySet()).containsAll(chinese(app).keySet());
    assertThat(chinese(app)).containsKey("labels.BANNER_CE_EOL_TEXT");
    // Without the fallback, a text that is missing in zh.json is shown as its key.
    assertThat(WebAppFile.served("app/" + app + "/scripts/config.js"))
        .contains("fallbackLocale: 'en'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void everyPlaceholderIsKept(String app) {
    Map<String, String> english = english(app);

    assertThat(chinese(app))
        .allSatisfy(
            (key, text) ->
                assertThat(placeholders(text)).isEqualTo(placeholders(english.get(key))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void noTextIsLeftInEnglish(String app) {
    assertThat(chinese(app))
        .allSatisfy(
            (key, text) -> {
              if (!key.startsWith("dateLocales.")) {
                assertThat(latinWords(text)).as(key).isSubsetOf(LATIN_WORDS);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
  void theBannerDescribesTheSupportOfThisProduct(String app) {
    assertThat(chinese(app).get("labels.BANNER_CE_EOL_TEXT"))
        .isEqualTo("引擎为 Camunda 7.24 社区版，安全修补由本系统维护。");
    assertThat(WebAppFile.served("app/" + app + "/scripts/config.js"))
        .contains("name: '大城工匠评选系统'", "vendor: '武汉市总工会'", "'zh'");
  }

  @Test
  void everyTextOfTheFormLibraryIsTranslated() {
    Map<String, String> texts = WebAppFile.dictionary("app/tasklist/scripts/chinese/form-texts.js");

    assertThat(ShippedFormTexts.pieces())
        .as("texts in form-js")
        .hasSizeGreaterThan(30)
        .allSatisfy(
            piece -> assertThat(texts.keySet()).as(piece).anyMatch(text -> covers(text, piece)));
  }

  @Test
  void onlyTextsOfTheFormLibraryAreTranslated() {
    String bundle = ShippedFormTexts.normalizedBundle();

    assertThat(WebAppFile.dictionary("app/tasklist/scripts/chinese/form-texts.js").keySet())
        .allSatisfy(
            text ->
                assertThat(text.split("\\{\\}|(?<=Value is expected to )"))
                    .as(text)
                    .allMatch(part -> bundle.contains(withoutPunctuation(part))));
  }

  @Test
  void theTextsReplacedInTasklistExist() {
    String bundles =
        WebAppFile.shipped("app/tasklist/camunda-tasklist-bootstrap.js")
            + WebAppFile.shipped("lib/deps.js");

    assertThat(WebAppFile.dictionary("app/tasklist/scripts/chinese/tasklist-texts.js").keySet())
        .allMatch(bundles::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app/tasklist/scripts/chinese/form-texts.js",
        "app/tasklist/scripts/chinese/tasklist-texts.js"
      })
  void theTranslationsAreServed(String path) {
    assertThat(WebAppFile.dictionary(path).values())
        .allSatisfy(
            text ->
                assertThat(latinWords(text.replaceAll("`[^`]*`", "")))
                    .as(text)
                    .isSubsetOf("BPMN", "DMN", "ID", "bpmn", "io"));
  }

  private static boolean covers(String text, String piece) {
    return List.of(piece.split("\\{\\}")).stream().allMatch(text::contains);
  }

  private static String withoutPunctuation(String part) {
    return part.replaceAll("s?\\.$|\\)$", "");
  }

  private static Set<String> latinWords(String text) {
    String plain = PLACEHOLDER.matcher(text.replaceAll("<[^>]*>", "")).replaceAll("");
    for (String pattern : FORMAT_PATTERNS) {
      plain = plain.replace(pattern, "");
    }
    Set<String> words = new TreeSet<>();
    LATIN.matcher(plain).results().map(MatchResult::group).forEach(words::add);
    return words;
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static Map<String, String> english(String app) {
    return WebAppFile.texts(WebAppFile.shipped("app/" + app + "/locales/en.json"));
  }

  private static Map<String, String> chinese(String app) {
    return WebAppFile.texts(WebAppFile.served("app/" + app + "/locales/zh.json"));
  }
}
