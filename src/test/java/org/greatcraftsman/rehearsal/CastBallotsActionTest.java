package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the made-up public votes. */
@OfficeTest
class CastBallotsActionTest {

  @Autowired RoundService rounds;
  @Autowired InstantSource clock;
  @Autowired OfficeFixture office;

  @Test
  void nobodyVotesAfterTheClockJumpedOverTheEndOfTheVote() {
    CastBallotsAction day =
        new CastBallotsAction(
            0, false, rounds, new CastBallotsAction.VotingServices(null, null, null, clock));
    String round = rounds.open("wuhan-2", "office-1").number();
    assertThat(day.appliesTo(rounds.get(round))).isFalse();
    rounds.enterStage(round, Stage.VOTING_AND_REVIEW);

    office.jumpTo(rounds.dueAt(round, Deadline.VOTING_END).minusMillis(1));
    assertThat(day.appliesTo(rounds.get(round))).isTrue();
    office.jumpTo(rounds.dueAt(round, Deadline.VOTING_END));
    assertThat(day.appliesTo(rounds.get(round))).isFalse();
  }
}
