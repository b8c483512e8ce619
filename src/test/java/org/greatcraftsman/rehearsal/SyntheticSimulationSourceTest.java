package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/** Tests which profiles allow a simulation of the synthetic vote list. */
class SyntheticSimulationSourceTest {

  @Test
  void onlyTheProfileRehearsalIsARehearsal() {
    StandardEnvironment office = new StandardEnvironment();
    office.setActiveProfiles("mysql", "tls");
    StandardEnvironment rehearsal = new StandardEnvironment();
    rehearsal.setActiveProfiles("rehearsal");

    assertThat(new SyntheticSimulationSource(office).isRehearsal()).isFalse();
    assertThat(new SyntheticSimulationSource(rehearsal).isRehearsal()).isTrue();
  }
}
