package org.greatcraftsman.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RulePackCatalog;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Everybody who does something without having a task: nominators, voters, objectors, and the clerk
 * who opens the round.
 */
@Component
@Profile("rehearsal")
class SimulatedPublic {

  private final Worklist worklist;
  private final RulePackCatalog packs;
  private final CompletedActionRepository completedActions;
  private final List<ScheduledAction> actions;

  SimulatedPublic(
      Worklist worklist,
      RulePackCatalog packs,
      CompletedActionRepository acts,
      List<ScheduledAction> turns) {
    this.worklist = worklist;
    this.packs = packs;
    this.completedActions = acts;
    this.actions = turns;
  }

  int openRound(RehearsalProgress progress) {
    String pack = packs.ids().iterator().next();
    worklist.start("office1", SelectionRoundProcess.KEY, Map.of("pack", pack, "confirmed", true));
    progress.addMessage("市总工会开启了" + packs.get(pack).title());
    return 1;
  }

  /** Takes every turn that is due; says how many that were. */
  int runDueActions(Round round, Instant now, RehearsalProgress progress) {
    int taken = 0;
    for (ScheduledAction turn : actions) {
      if (isPending(round, turn) && !turn.dueAt(round).isAfter(now)) {
        progress.addMessage(turn.run(round));
        completedActions.markCompleted(round.number(), turn.name());
        taken++;
      }
    }
    return taken;
  }

  /** When the next turn is due that has not been taken. */
  Optional<Instant> nextActionAt(Round round, Instant now) {
    return actions.stream()
        .filter(turn -> isPending(round, turn))
        .map(turn -> turn.dueAt(round))
        .filter(due -> due.isAfter(now))
        .min(Instant::compareTo);
  }

  private boolean isPending(Round round, ScheduledAction turn) {
    return turn.appliesTo(round) && !completedActions.isCompleted(round.number(), turn.name());
  }
}
