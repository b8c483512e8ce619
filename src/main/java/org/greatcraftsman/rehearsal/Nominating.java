package org.greatcraftsman.rehearsal;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.rehearsal.MadeUpNominees.Submission;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.Stage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The units and the public hand in their nominations. */
@Component
@Profile("rehearsal")
class Nominating implements Turn {

  private final Rounds rounds;
  private final Nominations nominations;
  private final MadeUpNominees nominees;

  Nominating(Rounds rounds, Nominations nominations, MadeUpNominees nominees) {
    this.rounds = rounds;
    this.nominations = nominations;
    this.nominees = nominees;
  }

  @Override
  public String name() {
    return "nominating";
  }

  @Override
  public boolean isOn(Round round) {
    return round.stage() == Stage.NOMINATION;
  }

  @Override
  public Instant due(Round round) {
    return rounds.due(round.number(), Deadline.NOMINATION_START);
  }

  @Override
  public String take(Round round) {
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
