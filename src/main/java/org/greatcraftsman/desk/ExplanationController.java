package org.greatcraftsman.desk;

import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.analysis.Explanation;
import org.greatcraftsman.analysis.ExplanationService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Explains why a candidate is on the list or not. */
@Controller
@PreAuthorize(
    "hasAnyAuthority('federation-office', 'chairman-office', 'discipline-inspection', 'auditors',"
        + " 'camunda-admin') and @resultAccess.mayReadResults(principal)")
class ExplanationController {

  private final RoundService rounds;
  private final ExplanationService explanations;
  private final NominationService nominations;
  private final PdfTemplateRenderer renderer;

  ExplanationController(
      RoundService rounds,
      ExplanationService explanations,
      NominationService nominations,
      PdfTemplateRenderer renderer) {
    this.rounds = rounds;
    this.explanations = explanations;
    this.nominations = nominations;
    this.renderer = renderer;
  }

  @GetMapping("/desk/result/{number}")
  String explanation(@PathVariable NominationNumber number, Model model) {
    model.addAttribute("why", requireExplanation(number));
    model.addAttribute("card", nominations.card(number));
    model.addAttribute(
        "criteria", rounds.rules(NominationAccess.roundOf(number)).expertMarks().criteria());
    return "desk/explanation";
  }

  /**
   * The explanation as a PDF for the candidate's own file; it says nothing about another candidate.
   */
  @GetMapping("/desk/result/{number}/paper")
  ResponseEntity<byte[]> paper(@PathVariable NominationNumber number) {
    Explanation why = requireExplanation(number);
    NomineeCard card = nominations.card(number);
    RulePack rules = rounds.rules(NominationAccess.roundOf(number));
    byte[] pdf =
        renderer.render(
            "explanation",
            Map.of(
                "why",
                why,
                "name",
                card.name(),
                "employer",
                card.employer(),
                "title",
                rules.title(),
                "office",
                rules.office().selectionOffice(),
                "criteria",
                rules.expertMarks().criteria()));
    return PdfTemplateRenderer.attachment(pdf, "score-" + number);
  }

  private Explanation requireExplanation(NominationNumber number) {
    return rounds
        .current()
        .flatMap(round -> explanations.of(round.number(), number))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
