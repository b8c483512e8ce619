package org.greatcraftsman.desk;

import java.util.Set;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerHead;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows and verifies the ledger of the current round. */
@Controller
@PreAuthorize(
    "hasAnyAuthority('auditors', 'camunda-admin', 'federation-office')"
        + " and @resultAccess.mayReadResults(principal)")
class LedgerController {

  private static final int PAGE_SIZE = 50;

  /**
   * Acts whose content reveals an expert's marks. The page withholds it until the candidates are
   * frozen.
   */
  private static final Set<String> MARK_ACTS =
      Set.of(
          Act.REVIEW_MARKED.code(),
          Act.REVIEW_MARK_RECONSIDERED.code(),
          Act.REVIEW_MARK_VOIDED.code());

  private final RoundService rounds;
  private final Ledger ledger;

  LedgerController(RoundService rounds, Ledger ledger) {
    this.rounds = rounds;
    this.ledger = ledger;
  }

  @GetMapping("/desk/ledger")
  String show(@RequestParam(defaultValue = "") String from, Model model) {
    rounds.current().ifPresent(round -> add(round, from, model));
    return "desk/ledger";
  }

  @PostMapping("/desk/ledger/verify")
  String verify(@RequestParam(defaultValue = "") String from, Model model) {
    rounds
        .current()
        .ifPresent(
            round -> {
              ledger.chainPending(round.number());
              model.addAttribute("verdict", ledger.verify(round.number()));
              add(round, from, model);
            });
    return "desk/ledger";
  }

  private void add(Round round, String from, Model model) {
    LedgerHead head = ledger.head(round.number());
    long first =
        from.matches("[0-9]{1,12}")
            ? Math.max(1, Long.parseLong(from))
            : Math.max(1, head.seq() - PAGE_SIZE + 1);
    model.addAttribute("head", head);
    model.addAttribute("first", first);
    model.addAttribute("earlier", Math.max(1, first - PAGE_SIZE));
    model.addAttribute("later", first + PAGE_SIZE);
    model.addAttribute("entries", ledger.entries(round.number(), first, PAGE_SIZE));
    model.addAttribute(
        "withheld", round.stage().compareTo(Stage.DETERMINATION) < 0 ? MARK_ACTS : Set.of());
  }
}
