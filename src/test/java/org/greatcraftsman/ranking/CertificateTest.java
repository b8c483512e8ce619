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
  void everyListComesWithItsProof(@ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    String exported = shape.round(seed).exported();
    Statistics.collect(shape, exported.contains("\nbranch ") ? "branches" : "prices alone");
    assertThat(ListVerifier.findFault(exported)).as(exported).isEmpty();
  }

  @Property(tries = 300)
  void aProofWithAnySingleNumberChangedIsRefused(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    String exported = shape.round(seed).exported();
    for (String changed : withOneNumberChanged(exported)) {
      assertThat(ListVerifier.findFault(changed)).as(changed).isPresent();
    }
  }

  @Property(tries = 3)
  void soItIsForAWholeRound(@ForAll @IntRange(min = 1, max = 1000) int seed) {
    String exported = LargeSelection.of(120, 100, seed).exported();
    assertThat(ListVerifier.findFault(exported)).isEmpty();
    for (String changed : withOneNumberChanged(exported)) {
      assertThat(ListVerifier.findFault(changed)).as(changed).isPresent();
    }
  }

  /** All that stands after the candidates: the list, or the clash, and the proof. */
  private static List<String> withOneNumberChanged(String exported) {
    int start = exported.indexOf("\nseat ");
    Matcher number = NUMBER.matcher(exported);
    number.region(start < 0 ? exported.indexOf("\nclash ") : start, exported.length());
    List<String> changed = new ArrayList<>();
    while (number.find()) {
      long was = Long.parseLong(number.group());
      for (long is : new long[] {was + 1, was - 1, -was, 2 * was + 7}) {
        if (is != was) {
          changed.add(
              exported.substring(0, number.start()) + is + exported.substring(number.end()));
        }
      }
    }
    return changed;
  }

  @Property(tries = 500)
  void anotherListWithTheSameProofIsRefused(
      @ForAll SmallSelection.ConstraintShape shape,
      @ForAll long seed,
      @ForAll @IntRange(max = 11) int other) {
    String exported = shape.round(seed).exported();
    String comes = "C" + (100 + other);
    Matcher seat = Pattern.compile("(?<=\nseat \\d{1,2} )C\\d+").matcher(exported);
    while (seat.find()) {
      if (!seat.group().equals(comes)) {
        assertThat(
                ListVerifier.findFault(
                    exported.substring(0, seat.start()) + comes + exported.substring(seat.end())))
            .isPresent();
      }
    }
  }

  @Property(tries = 500)
  void aProofThatIsCutOffOrGarbledIsRefusedInASentence(
      @ForAll SmallSelection.ConstraintShape shape,
      @ForAll long seed,
      @ForAll @IntRange(max = 10000) int where) {
    String exported = shape.round(seed).exported();
    int cut = (exported.length() - 1) * where / 10001;
    assertThat(ListVerifier.findFault(exported.substring(0, cut))).isPresent();
    int end = exported.indexOf(' ', cut);
    if (end >= 0) {
      ListVerifier.findFault(exported.substring(0, end) + exported.substring(end + 1));
      ListVerifier.findFault(exported.substring(0, end) + " 1/0" + exported.substring(end));
    }
  }

  @Test
  void theListOfAThousandAndAHalfIsProvedToo() {
    assertThat(ListVerifier.findFault(LargeSelection.of(2000, 1500, 1).exported())).isEmpty();
  }

  @Test
  void threadsAndLocaleChangeNoByte() {
    List<String> alone = LongStream.range(0, 200).mapToObj(CertificateTest::crossing).toList();
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(LongStream.range(0, 200).parallel().mapToObj(CertificateTest::crossing).toList())
          .isEqualTo(alone);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static String crossing(long seed) {
    return SmallSelection.ConstraintShape.CROSSING.round(seed).exported();
  }

  @Test
  void whoeverChecksSharesNoCodeWithWhoeverSolves() {
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
