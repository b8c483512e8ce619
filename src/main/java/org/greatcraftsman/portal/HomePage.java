package org.greatcraftsman.portal;

import java.time.InstantSource;
import org.greatcraftsman.honor.Honours;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: where the round is, and what a visitor can do now. */
@Controller
class HomePage {

  private final Rounds rounds;
  private final OpenDoors doors;
  private final Notices notices;
  private final Honours honours;
  private final InstantSource clock;

  HomePage(Rounds rounds, OpenDoors doors, Notices notices, Honours honours, InstantSource clock) {
    this.rounds = rounds;
    this.doors = doors;
    this.notices = notices;
    this.honours = honours;
    this.clock = clock;
  }

  @GetMapping("/")
  String show(Model model) {
    model.addAttribute("title", "武汉“大城工匠”选树");
    rounds
        .current()
        .ifPresent(
            round -> {
              model.addAttribute("title", round.title());
              model.addAttribute("round", round);
              model.addAttribute("rules", rounds.rules(round.number()));
              model.addAttribute("doors", doors.of(round));
              model.addAttribute("honoured", !honours.roll(round.number()).isEmpty());
              notices
                  .current(round.number())
                  .ifPresent(notice -> model.addAttribute("notice", notice));
              model.addAttribute(
                  "line",
                  StageLine.of(round.stage(), rounds.schedule(round.number()), clock.instant()));
            });
    return "portal/home";
  }
}
