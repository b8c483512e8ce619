package org.greatcraftsman.rehearsal;

import java.time.InstantSource;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.security.PersonalData;
import org.greatcraftsman.voting.Ballots;
import org.greatcraftsman.voting.Voters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The three days on which the made-up public votes: at the beginning, in the middle and near the
 * end of the window.
 */
@Configuration(proxyBeanMethods = false)
@Profile("rehearsal")
class VotingDays {

  @Bean
  VotingDay.Office pollingPlace(
      Voters voters, Ballots ballots, PersonalData personalData, InstantSource clock) {
    return new VotingDay.Office(voters, ballots, personalData, clock);
  }

  @Bean
  VotingDay firstVotingDay(Rounds rounds, VotingDay.Office office) {
    return new VotingDay(0, false, rounds, office);
  }

  @Bean
  VotingDay middleVotingDay(Rounds rounds, VotingDay.Office office) {
    return new VotingDay(5, false, rounds, office);
  }

  @Bean
  VotingDay lastVotingDay(Rounds rounds, VotingDay.Office office) {
    return new VotingDay(10, true, rounds, office);
  }
}
