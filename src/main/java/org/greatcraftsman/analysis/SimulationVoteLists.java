package org.greatcraftsman.analysis;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;

/** The vote lists over which simulations run: the frozen one of a rehearsal, or a synthetic one. */
@Component
class SimulationVoteLists {

  private final CandidateService candidates;
  private final UnitService units;
  private final SimulationSource source;

  SimulationVoteLists(CandidateService candidates, UnitService units, SimulationSource source) {
    this.candidates = candidates;
    this.units = units;
    this.source = source;
  }

  boolean isRehearsal() {
    return source.isRehearsal();
  }

  /** The frozen vote list of the round; empty before the freeze. */
  List<VoteListNominee> frozen(RoundId round) {
    return candidates.frozenNominees(round).stream().map(FrozenNominee::nominee).toList();
  }

  /** A synthetic vote list whose nominees the registered units recommend in turn. */
  List<VoteListNominee> synthetic(RulePack rules) {
    return source.synthetic(rules, recommendingUnits());
  }

  List<Unit> recommendingUnits() {
    return units.recommendingUnits();
  }

  Optional<String> unitName(String code) {
    return units.recommendingUnitName(code);
  }
}
