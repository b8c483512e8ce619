package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.junit.jupiter.api.Test;

class BurstDetectorTest {

  private static final VotingSettings SETTINGS = new VotingSettings(5, 60, 120, 30, 12);

  private static List<BurstDetector.Arrival> arrivals(
      long intervalMillis, int count, IntFunction<NominationNumber> choices) {
    return IntStream.range(0, count)
        .mapToObj(
            n ->
                new BurstDetector.Arrival(
                    "b" + n, "a", n * intervalMillis, choices.apply(n).value()))
        .toList();
  }

  @Test
  void ballotsOfAWorkshopOverALunchBreakAreNoBurst() {
    assertThat(
            BurstDetector.detect(
                arrivals(3_000, 400, n -> new NominationNumber("set" + n % 40)), SETTINGS))
        .isEmpty();
  }

  @Test
  void thirtyBallotsWithinAMinuteAreABurst() {
    assertThat(
            BurstDetector.detect(
                arrivals(2_000, 30, n -> new NominationNumber("set" + n)), SETTINGS))
        .singleElement()
        .satisfies(cluster -> assertThat(cluster).hasSize(30));
    assertThat(
            BurstDetector.detect(
                arrivals(2_100, 29, n -> new NominationNumber("set" + n)), SETTINGS))
        .isEmpty();
  }

  @Test
  void twelveBallotsWithTheSameChoicesWithinTenMinutesAreABurst() {
    assertThat(
            BurstDetector.detect(arrivals(50_000, 12, n -> new NominationNumber("same")), SETTINGS))
        .hasSize(1);
    assertThat(
            BurstDetector.detect(arrivals(60_000, 12, n -> new NominationNumber("same")), SETTINGS))
        .isEmpty();
  }

  @Test
  void burstsThatAreFarApartAreSeparateClusters() {
    List<BurstDetector.Arrival> twice =
        IntStream.range(0, 60)
            .mapToObj(
                n ->
                    new BurstDetector.Arrival(
                        "b" + n, "a", n * 1_000L + (n < 30 ? 0 : 3_600_000), "s" + n))
            .toList();

    assertThat(BurstDetector.detect(twice, SETTINGS)).hasSize(2);
  }

  @Test
  void anAddressIsReducedToItsBlockAndAHostNameIsNotResolved() {
    assertThat(AddressBlock.of("192.0.2.1")).isEqualTo(AddressBlock.of("192.0.2.254"));
    assertThat(AddressBlock.of("192.0.2.1")).isNotEqualTo(AddressBlock.of("192.0.3.1"));
    assertThat(AddressBlock.of("2001:db8:1:2::1")).isEqualTo(AddressBlock.of("2001:db8:1:0ff::9"));
    assertThat(AddressBlock.of("localhost")).isEqualTo("unknown");
    assertThat(AddressBlock.of(null)).isEqualTo("unknown");
  }
}
