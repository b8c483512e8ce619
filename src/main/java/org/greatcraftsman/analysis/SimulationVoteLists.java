package org.greatcraftsman.analysis;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.candidates.FrozenNomineeRepository;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.rehearsal.SyntheticVoteList;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;

/** On whom other rules are tried: the frozen people of a rehearsal, or people who do not exist. */
@Component
class SimulationVoteLists {

  private final FrozenNomineeRepository files;
  private final UnitService units;

  SimulationVoteLists(FrozenNomineeRepository files, UnitService units) {
    this.files = files;
    this.units = units;
  }

  /** The frozen vote list of the round; empty before the freeze. */
  List<VoteListNominee> frozen(String round) {
    return files.findByRoundNumberOrderById(round).stream()
        .map(f -> new VoteListNominee(f.candidate(false), f.personKind(), f.votes()))
        .toList();
  }

  /** A vote list of nobody, recommended by the registered units in turn. */
  List<VoteListNominee> synthetic(RulePack rules) {
    return SyntheticVoteList.of(rules, recommendingUnits());
  }

  /** The units that recommend. */
  List<Unit> recommendingUnits() {
    return units.recommendingUnits();
  }

  Optional<String> unitName(String code) {
    return units.recommendingUnitName(code);
  }
}
