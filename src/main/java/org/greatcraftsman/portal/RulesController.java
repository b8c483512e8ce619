package org.greatcraftsman.portal;

import java.util.Optional;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Publishes the rules in force, as a page and in their canonical form. */
@Controller
class RulesController {

  private final RoundService rounds;

  RulesController(RoundService rounds) {
    this.rounds = rounds;
  }

  @GetMapping("/rules")
  String show(Model model) {
    rounds
        .current()
        .ifPresent(
            round ->
                model.addAttribute(
                    "sheet", RulePackPresenter.present(round, rounds.rules(round.number()))));
    return "portal/rules";
  }

  /** The canonical form, whose SHA-256 is the published hash. */
  @GetMapping("/rules/canonical.json")
  ResponseEntity<String> canonical() {
    Optional<Round> round = rounds.current();
    if (round.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rules.json\"")
        .body(rounds.canonicalRules(round.get().number(), round.get().packVersion()));
  }
}
