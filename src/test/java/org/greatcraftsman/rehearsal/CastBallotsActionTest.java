package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.PersonalDataCipher;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.PollingService;
import org.greatcraftsman.voting.VoterService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests the voting days of the synthetic public. */
@OfficeTest
class CastBallotsActionTest {

  @Autowired RoundService rounds;
  @Autowired InstantSource clock;
  @Autowired OfficeFixture office;
  @Autowired PollingService polling;
  @Autowired VoterService voters;
  @Autowired BallotService ballots;
  @Autowired PersonalDataCipher personalData;
  @Autowired JdbcClient jdbc;

  @Test
  void noBallotIsCastAfterTheClockJumpedPastTheEndOfTheVote() {
    CastBallotsAction day =
        new CastBallotsAction(
            0, 10, 0, rounds, new CastBallotsAction.VotingServices(null, null, null, clock));
    RoundId round = rounds.open("wuhan-2", "office-1").number();
    assertThat(day.appliesTo(rounds.get(round))).isFalse();
    rounds.enterStage(round, Stage.VOTING_AND_REVIEW);

    office.jumpTo(rounds.dueAt(round, Deadline.VOTING_END).minusMillis(1));
    assertThat(day.appliesTo(rounds.get(round))).isTrue();
    office.jumpTo(rounds.dueAt(round, Deadline.VOTING_END));
    assertThat(day.appliesTo(rounds.get(round))).isFalse();
  }

  @Test
  void aVotingDayThatIsRepeatedAfterACrashAddsNoSecondBallot() {
    CastBallotsAction.VotingServices services =
        new CastBallotsAction.VotingServices(voters, ballots, personalData, clock);
    CastBallotsAction day = new CastBallotsAction(0, 300, 80, rounds, services);
    Round round = rounds.open("wuhan-2", "office-1");
    List<NominationNumber> nominees =
        IntStream.rangeClosed(1, 120)
            .mapToObj("GCC2-%04d"::formatted)
            .map(NominationNumber::new)
            .toList();
    polling.open(round.number(), nominees);
    office.jumpTo(day.dueAt(round));
    ballots.cast(round.number(), services.voter(7), nominees.subList(0, 10), "192.0.2.1");

    assertThat(day.run(round)).isEqualTo("投票第1天：投出选票379张");
    assertThat(ballotCount()).isEqualTo(380);
    assertThat(day.run(round)).isEqualTo("投票第1天：投出选票0张");
    assertThat(ballotCount()).isEqualTo(380);
  }

  private int ballotCount() {
    return jdbc.sql("select count(*) from ballot").query(Integer.class).single();
  }
}
