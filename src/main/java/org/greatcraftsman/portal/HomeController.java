package org.greatcraftsman.portal;

import java.time.InstantSource;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: the stage of the current round, and the actions that are open to the public. */
@Controller
class HomeController {

  private final RoundService rounds;
  private final PublicActions actions;
  private final NoticeService notices;
  private final HonourService honours;
  private final InstantSource clock;

  HomeController(
      RoundService rounds,
      PublicActions actions,
      NoticeService notices,
      HonourService honours,
      InstantSource clock) {
    this.rounds = rounds;
    this.actions = actions;
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
              model.addAttribute("actions", actions.all(round));
              model.addAttribute("honoured", !honours.roll(round.number()).isEmpty());
              notices
                  .current(round.number())
                  .ifPresent(notice -> model.addAttribute("notice", notice));
              model.addAttribute(
                  "line",
                  StageTimeline.of(
                      round.stage(), rounds.schedule(round.number()), clock.instant()));
            });
    return "portal/home";
  }
}
