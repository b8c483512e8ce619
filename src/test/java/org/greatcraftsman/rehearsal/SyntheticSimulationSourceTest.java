package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

class SyntheticSimulationSourceTest {

  @Test
  void onlyARehearsalMaySimulateItsOwnVoteList() {
    StandardEnvironment office = new StandardEnvironment();
    office.setActiveProfiles("mysql", "tls");
    StandardEnvironment rehearsal = new StandardEnvironment();
    rehearsal.setActiveProfiles("rehearsal");

    assertThat(new SyntheticSimulationSource(office).isRehearsal()).isFalse();
    assertThat(new SyntheticSimulationSource(rehearsal).isRehearsal()).isTrue();
  }
}
