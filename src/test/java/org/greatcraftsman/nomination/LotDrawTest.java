package org.greatcraftsman.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.junit.jupiter.api.Test;

class LotDrawTest {

  @Test
  void anyoneCanRepeatTheDrawFromSeedAndNumbers() {
    List<NominationNumber> numbers =
        IntStream.rangeClosed(1, 9)
            .mapToObj("GCC2-%04d"::formatted)
            .map(NominationNumber::new)
            .toList();
    Map<NominationNumber, Integer> lots = LotDraw.drawLots("seed", numbers);

    assertThat(lots.values()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    List<NominationNumber> reversed = new ArrayList<>(numbers);
    Collections.reverse(reversed);
    assertThat(LotDraw.drawLots("seed", reversed)).isEqualTo(lots);
    assertThat(LotDraw.drawLots("another", numbers)).isNotEqualTo(lots);
  }
}
