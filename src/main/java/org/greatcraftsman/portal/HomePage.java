package org.greatcraftsman.portal;

import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: where the round is, and what a visitor can do now. */
@Controller
class HomePage {

  private final Rounds rounds;
  private final OpenDoors doors;

  HomePage(Rounds rounds, OpenDoors doors) {
    this.rounds = rounds;
    this.doors = doors;
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
              model.addAttribute(
                  "line", StageLine.of(round.stage(), rounds.schedule(round.number())));
            });
    return "portal/home";
  }
}
