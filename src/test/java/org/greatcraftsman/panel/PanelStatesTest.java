package org.greatcraftsman.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.TreeMap;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.junit.jupiter.api.Test;

/** The state changes that seats, draws and findings allow and refuse. */
class PanelStatesTest {

  private static final Instant NOW = Instant.EPOCH;

  private static PanelSeatEntity seat() {
    return new PanelSeatEntity(new RoundId("GCC2"), new ExpertId("expert-1"), 1, "EQUIP", NOW);
  }

  @Test
  void aSignedSeatCanNeitherBeSignedNorDeclinedNorLapse() {
    PanelSeatEntity seat = seat();
    seat.sign(NOW);

    assertThatThrownBy(() -> seat.sign(NOW))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已签署");
    assertThatThrownBy(() -> seat.decline("出差在外", NOW)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> seat.lapse(NOW)).isInstanceOf(IllegalStateException.class);
    assertThat(seat.state()).isEqualTo(PanelSeatEntity.State.SIGNED);
  }

  @Test
  void aDeclinedOrLapsedSeatCannotBeSigned() {
    PanelSeatEntity declined = seat();
    declined.decline("出差在外", NOW);
    PanelSeatEntity lapsed = seat();
    lapsed.lapse(NOW);

    assertThatThrownBy(() -> declined.sign(NOW))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("名额已递补");
    assertThatThrownBy(() -> lapsed.sign(NOW))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("名额已递补");
  }

  @Test
  void aPoolIsFrozenOnceAndSeatsAreAddedOnlyAfterwards() {
    PanelDraw draw = new PanelDraw(new RoundId("GCC2"), 1, "salt", NOW);
    assertThatThrownBy(() -> draw.addSeats(2)).isInstanceOf(IllegalStateException.class);
    draw.freeze(new TreeMap<>(), "head", NOW);
    String seed = draw.seed();

    assertThatThrownBy(() -> draw.freeze(new TreeMap<>(), "another", NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(draw.seed()).isEqualTo(seed);
    draw.addSeats(2);
    assertThat(draw.extraSeats()).isEqualTo(2);
  }

  @Test
  void aConflictIsDeclaredOnce() {
    ConflictFinding cleared =
        ConflictFinding.clearedFinding(
            new NominationNumber("GCC2-0001"), new ExpertId("expert-1"), "同名", "office-1", NOW);
    cleared.declare("系其师傅", "office-1", NOW);

    assertThatThrownBy(() -> cleared.declare("另一理由", "office-1", NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(cleared.reason()).isEqualTo("系其师傅");
  }
}
