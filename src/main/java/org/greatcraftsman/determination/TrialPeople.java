package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.Units;
import org.springframework.stereotype.Component;

/** On whom other rules are tried: the frozen people of a rehearsal, or people who do not exist. */
@Component
class TrialPeople {

  private final FrozenFiles files;
  private final Units units;

  TrialPeople(FrozenFiles files, Units units) {
    this.files = files;
    this.units = units;
  }

  /** The frozen vote list of the round; empty before the freeze. */
  List<VoteListFile> frozen(String round) {
    return files.findByRoundNumberOrderById(round).stream()
        .map(f -> new VoteListFile(f.candidate(false), f.personKind(), f.votes()))
        .toList();
  }

  /** A vote list of nobody, recommended by the registered units in turn. */
  List<VoteListFile> madeUp(RulePack rules) {
    return MadeUpVoteList.of(rules, recommending());
  }

  /** The units that recommend. */
  List<Unit> recommending() {
    return units.recommending();
  }

  Optional<String> unitName(String code) {
    return units.recommendingUnitName(code);
  }
}
