package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.Test;

/** Tests that a rehearsal without progress stops. */
class ClockJumpLimitTest {

  private final ClockJumpLimit jumps = new ClockJumpLimit();

  @Test
  void theClockStopsJumpingIfNobodyApprovesTheList() {
    assertThat(IntStream.range(0, 1_000).allMatch(jump -> jumps.tryJump(Stage.APPROVAL))).isFalse();
  }

  @Test
  void aRoundWithTwentyFiveJumpsInEveryStageIsPlayedToItsEnd() {
    assertThat(
            Arrays.stream(Stage.values())
                .allMatch(stage -> IntStream.range(0, 25).allMatch(jump -> jumps.tryJump(stage))))
        .isTrue();
  }

  @Test
  void reenteringAStageRestartsTheCount() {
    assertThat(
            IntStream.range(0, 200)
                .allMatch(
                    jump -> jumps.tryJump(jump / 20 % 2 == 0 ? Stage.PUBLICITY : Stage.APPROVAL)))
        .isTrue();
  }
}
