package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.greatcraftsman.office.Office;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the made-up public votes. */
@OfficeTest
class VotingDayTest {

  @Autowired Rounds rounds;
  @Autowired InstantSource clock;
  @Autowired Office office;

  @Test
  void nobodyVotesAfterTheClockJumpedOverTheEndOfTheVote() {
    VotingDay day = new VotingDay(0, false, rounds, new VotingDay.Office(null, null, null, clock));
    String round = rounds.open("wuhan-2", "office-1").number();
    assertThat(day.isOn(rounds.get(round))).isFalse();
    rounds.enter(round, Stage.VOTING_AND_REVIEW);

    office.jumpTo(rounds.due(round, Deadline.VOTING_END).minusMillis(1));
    assertThat(day.isOn(rounds.get(round))).isTrue();
    office.jumpTo(rounds.due(round, Deadline.VOTING_END));
    assertThat(day.isOn(rounds.get(round))).isFalse();
  }
}
