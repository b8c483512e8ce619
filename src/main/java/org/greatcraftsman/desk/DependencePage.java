package org.greatcraftsman.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.determination.Candidates;
import org.greatcraftsman.determination.Dependences;
import org.greatcraftsman.determination.FrozenCandidate;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the list hangs on. */
@Controller
@PreAuthorize(
    "hasAnyAuthority('federation-office', 'chairman-office', 'discipline-inspection', 'auditors',"
        + " 'camunda-admin') and @outsidePanel.stands(principal)")
class DependencePage {

  private final Rounds rounds;
  private final Dependences dependences;
  private final Candidates candidates;
  private final Nominations nominations;

  DependencePage(
      Rounds rounds, Dependences dependences, Candidates candidates, Nominations nominations) {
    this.rounds = rounds;
    this.dependences = dependences;
    this.candidates = candidates;
    this.nominations = nominations;
  }

  @GetMapping("/desk/result/dependence")
  String show(Model model) {
    rounds.current().map(Round::number).ifPresent(round -> show(round, model));
    return "desk/dependence";
  }

  private void show(String round, Model model) {
    dependences
        .of(round)
        .ifPresent(
            dependence -> {
              model.addAttribute("dependence", dependence);
              model.addAttribute("names", names(round));
            });
  }

  private Map<String, String> names(String round) {
    return nominations
        .cards(candidates.of(round).stream().map(FrozenCandidate::number).toList())
        .stream()
        .collect(Collectors.toMap(NomineeCard::number, card -> card.name() + " " + card.number()));
  }
}
