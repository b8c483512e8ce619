package org.greatcraftsman.rehearsal;

import java.util.List;
import org.greatcraftsman.analysis.SimulationSource;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Source of synthetic vote lists for simulations. Unlike the other types of this room it exists in
 * every profile: an office simulates other rules before it locks its own.
 */
@Component
class SyntheticSimulationSource implements SimulationSource {

  private final Environment environment;

  SyntheticSimulationSource(Environment environment) {
    this.environment = environment;
  }

  @Override
  public boolean isRehearsal() {
    return environment.acceptsProfiles(Profiles.of("rehearsal"));
  }

  @Override
  public List<VoteListNominee> synthetic(RulePack rules, List<Unit> recommending) {
    return SyntheticVoteList.of(rules, recommending);
  }
}
