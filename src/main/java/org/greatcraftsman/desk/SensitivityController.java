package org.greatcraftsman.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.analysis.SensitivityService;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the sensitivity of the proposed list. */
@Controller
@PreAuthorize(
    "hasAnyAuthority('federation-office', 'chairman-office', 'discipline-inspection', 'auditors',"
        + " 'camunda-admin') and @resultAccess.mayReadResults(principal)")
class SensitivityController {

  private final RoundService rounds;
  private final SensitivityService sensitivityService;
  private final CandidateService candidates;
  private final NominationService nominations;

  SensitivityController(
      RoundService rounds,
      SensitivityService sensitivityService,
      CandidateService candidates,
      NominationService nominations) {
    this.rounds = rounds;
    this.sensitivityService = sensitivityService;
    this.candidates = candidates;
    this.nominations = nominations;
  }

  @GetMapping("/desk/result/dependence")
  String show(Model model) {
    rounds.current().map(Round::number).ifPresent(round -> show(round, model));
    return "desk/dependence";
  }

  private void show(RoundId round, Model model) {
    sensitivityService
        .of(round)
        .ifPresent(
            sensitivity -> {
              model.addAttribute("dependence", sensitivity);
              model.addAttribute("names", names(round));
            });
  }

  private Map<String, String> names(RoundId round) {
    return nominations
        .cards(candidates.candidates(round).stream().map(CutResult::number).toList())
        .stream()
        .collect(
            Collectors.toMap(
                card -> card.number().value(), card -> card.name() + " " + card.number()));
  }
}
