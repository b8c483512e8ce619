package org.greatcraftsman.rehearsal;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.rehearsal.SyntheticNominations.Submission;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Submits the nominations of the units and the public when the nomination stage starts. */
@Component
@Profile("rehearsal")
class SubmitNominationsAction implements ScheduledAction {

  private final RoundService rounds;
  private final NominationService nominations;
  private final SyntheticNominations nominees;

  SubmitNominationsAction(
      RoundService rounds, NominationService nominations, SyntheticNominations nominees) {
    this.rounds = rounds;
    this.nominations = nominations;
    this.nominees = nominees;
  }

  @Override
  public String name() {
    return "nominating";
  }

  @Override
  public boolean appliesTo(Round round) {
    return round.stage() == Stage.NOMINATION;
  }

  @Override
  public Instant dueAt(Round round) {
    return rounds.dueAt(round.number(), Deadline.NOMINATION_START);
  }

  @Override
  public String run(Round round) {
    List<Submission> all = nominees.all(rounds.rules(round.number()));
    int refused = 0;
    for (Submission submission : all) {
      try {
        nominations.submit(round.number(), submission.form(), submission.source());
      } catch (Refusal refusal) {
        refused++;
      }
    }
    return "各单位和群众提交推荐" + all.size() + "份" + (refused == 0 ? "" : "，其中" + refused + "份未被受理");
  }
}
