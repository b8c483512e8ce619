package org.greatcraftsman.ranking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.greatcraftsman.ranking.proof.ListVerifier;
import org.junit.jupiter.api.Test;

class CertificateTest {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  @Property(tries = 6000)
  void everyListHasAValidCertificate(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    String text = shape.problem(seed).canonicalText();
    Statistics.collect(shape, text.contains("\nbranch ") ? "branches" : "prices only");
    assertThat(ListVerifier.findFault(text)).as(text).isEmpty();
  }

  @Property(tries = 300)
  void aCertificateWithOneChangedNumberIsRefused(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    String text = shape.problem(seed).canonicalText();
    for (String changed : withOneNumberChanged(text)) {
      assertThat(ListVerifier.findFault(changed)).as(changed).isPresent();
    }
  }

  @Property(tries = 3)
  void aCertificateOfAWholeRoundWithOneChangedNumberIsRefused(
      @ForAll @IntRange(min = 1, max = 1000) int seed) {
    String text = LargeSelection.of(120, 100, seed).canonicalText();
    assertThat(ListVerifier.findFault(text)).isEmpty();
    for (String changed : withOneNumberChanged(text)) {
      assertThat(ListVerifier.findFault(changed)).as(changed).isPresent();
    }
  }

  /**
   * Changes each number after the candidates: in the list or in the infeasible subset, and in the
   * certificate.
   */
  private static List<String> withOneNumberChanged(String text) {
    int start = text.indexOf("\nseat ");
    Matcher number = NUMBER.matcher(text);
    number.region(start < 0 ? text.indexOf("\nclash ") : start, text.length());
    List<String> changed = new ArrayList<>();
    while (number.find()) {
      long original = Long.parseLong(number.group());
      for (long replacement :
          new long[] {original + 1, original - 1, -original, 2 * original + 7}) {
        if (replacement != original) {
          changed.add(
              text.substring(0, number.start()) + replacement + text.substring(number.end()));
        }
      }
    }
    return changed;
  }

  @Property(tries = 500)
  void anotherListWithTheSameCertificateIsRefused(
      @ForAll SmallSelection.ConstraintShape shape,
      @ForAll long seed,
      @ForAll @IntRange(max = 11) int other) {
    String text = shape.problem(seed).canonicalText();
    String entering = "C" + (100 + other);
    Matcher seat = Pattern.compile("(?<=\nseat \\d{1,2} )C\\d+").matcher(text);
    while (seat.find()) {
      if (!seat.group().equals(entering)) {
        assertThat(
                ListVerifier.findFault(
                    text.substring(0, seat.start()) + entering + text.substring(seat.end())))
            .isPresent();
      }
    }
  }

  @Property(tries = 500)
  void aTruncatedCertificateIsRefusedAndAMalformedOneThrowsNoException(
      @ForAll SmallSelection.ConstraintShape shape,
      @ForAll long seed,
      @ForAll @IntRange(max = 10000) int where) {
    String text = shape.problem(seed).canonicalText();
    int cut = (text.length() - 1) * where / 10001;
    assertThat(ListVerifier.findFault(text.substring(0, cut))).isPresent();
    int end = text.indexOf(' ', cut);
    if (end >= 0) {
      ListVerifier.findFault(text.substring(0, end) + text.substring(end + 1));
      ListVerifier.findFault(text.substring(0, end) + " 1/0" + text.substring(end));
    }
  }

  @Test
  void aListOfFifteenHundredHasAValidCertificate() {
    assertThat(ListVerifier.findFault(LargeSelection.of(2000, 1500, 1).canonicalText())).isEmpty();
  }

  @Test
  void threadsAndLocaleDoNotChangeTheText() {
    List<String> sequential = LongStream.range(0, 200).mapToObj(CertificateTest::crossing).toList();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(LongStream.range(0, 200).parallel().mapToObj(CertificateTest::crossing).toList())
          .isEqualTo(sequential);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static String crossing(long seed) {
    return SmallSelection.ConstraintShape.CROSSING.problem(seed).canonicalText();
  }

  @Test
  void theVerifierSharesNoCodeWithTheSolver() {
    classes()
        .that()
        .resideInAPackage("org.greatcraftsman.ranking.proof")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "org.greatcraftsman.ranking.proof", "org.springframework.modulith")
        .check(new ClassFileImporter().importPackages("org.greatcraftsman.ranking.proof"));
  }
}
