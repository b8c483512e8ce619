package org.greatcraftsman.rehearsal;

import java.time.InstantSource;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.PersonalDataCipher;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.VoterService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The three days on which the synthetic public votes: at the start, in the middle and near the end
 * of the voting window.
 */
@Configuration(proxyBeanMethods = false)
@Profile("rehearsal")
class CastBallotsActionConfiguration {

  private static final int VOTERS = 6_000;
  private static final int STUFFED_BALLOTS = 80;

  @Bean
  CastBallotsAction.VotingServices votingServices(
      VoterService voters,
      BallotService ballots,
      PersonalDataCipher personalData,
      InstantSource clock) {
    return new CastBallotsAction.VotingServices(voters, ballots, personalData, clock);
  }

  @Bean
  CastBallotsAction firstVotingDay(RoundService rounds, CastBallotsAction.VotingServices services) {
    return new CastBallotsAction(0, VOTERS, 0, rounds, services);
  }

  @Bean
  CastBallotsAction middleVotingDay(
      RoundService rounds, CastBallotsAction.VotingServices services) {
    return new CastBallotsAction(5, VOTERS, 0, rounds, services);
  }

  @Bean
  CastBallotsAction lastVotingDay(RoundService rounds, CastBallotsAction.VotingServices services) {
    return new CastBallotsAction(10, VOTERS, STUFFED_BALLOTS, rounds, services);
  }
}
