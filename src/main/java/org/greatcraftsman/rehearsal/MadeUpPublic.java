package org.greatcraftsman.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RulePacks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Everybody who does something without having a task: nominators, voters, objectors, and the clerk
 * who opens the round.
 */
@Component
@Profile("rehearsal")
class MadeUpPublic {

  private final Worklist worklist;
  private final RulePacks packs;
  private final Acts acts;
  private final List<Turn> turns;

  MadeUpPublic(Worklist worklist, RulePacks packs, Acts acts, List<Turn> turns) {
    this.worklist = worklist;
    this.packs = packs;
    this.acts = acts;
    this.turns = turns;
  }

  int openTheRound(Progress progress) {
    String pack = packs.ids().iterator().next();
    worklist.start("office1", "selection-round", Map.of("pack", pack, "confirmed", true));
    progress.say("市总工会开启了" + packs.named(pack).title());
    return 1;
  }

  /** Takes every turn that is due; says how many that were. */
  int takeTurns(Round round, Instant now, Progress progress) {
    int taken = 0;
    for (Turn turn : turns) {
      if (isOpen(round, turn) && !turn.due(round).isAfter(now)) {
        progress.say(turn.take(round));
        acts.record(round.number(), turn.name());
        taken++;
      }
    }
    return taken;
  }

  /** When the next turn is due that has not been taken. */
  Optional<Instant> nextTurn(Round round, Instant now) {
    return turns.stream()
        .filter(turn -> isOpen(round, turn))
        .map(turn -> turn.due(round))
        .filter(due -> due.isAfter(now))
        .min(Instant::compareTo);
  }

  private boolean isOpen(Round round, Turn turn) {
    return turn.isOn(round) && !acts.done(round.number(), turn.name());
  }
}
