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
 * Runs the actions of people who have no task: nominators, voters, objectors, and the clerk who
 * opens the round.
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
      CompletedActionRepository completedActions,
      List<ScheduledAction> actions) {
    this.worklist = worklist;
    this.packs = packs;
    this.completedActions = completedActions;
    this.actions = actions;
  }

  int openRound(RehearsalProgress progress) {
    String pack = packs.ids().iterator().next();
    worklist.start("office1", SelectionRoundProcess.KEY, Map.of("pack", pack, "confirmed", true));
    progress.addMessage("市总工会开启了" + packs.get(pack).title());
    return 1;
  }

  /** Runs all pending actions that are due; returns their number. */
  int runDueActions(Round round, Instant now, RehearsalProgress progress) {
    int count = 0;
    for (ScheduledAction action : actions) {
      if (isPending(round, action) && !action.dueAt(round).isAfter(now)) {
        progress.addMessage(action.run(round));
        completedActions.markCompleted(round.number(), action.name());
        count++;
      }
    }
    return count;
  }

  /** The time of the next pending action after {@code now}; empty if there is none. */
  Optional<Instant> nextActionAt(Round round, Instant now) {
    return actions.stream()
        .filter(action -> isPending(round, action))
        .map(action -> action.dueAt(round))
        .filter(due -> due.isAfter(now))
        .min(Instant::compareTo);
  }

  private boolean isPending(Round round, ScheduledAction action) {
    return action.appliesTo(round) && !completedActions.isCompleted(round.number(), action.name());
  }
}
