package org.greatcraftsman.desk;

import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.Rounds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of the present round, to be read and verified. */
@Controller
@PreAuthorize(
    "hasAnyAuthority('auditors', 'camunda-admin', 'federation-office')"
        + " and @outsidePanel.stands(principal)")
class LedgerPage {

  private static final int ROWS = 50;

  private final Rounds rounds;
  private final Ledger ledger;

  LedgerPage(Rounds rounds, Ledger ledger) {
    this.rounds = rounds;
    this.ledger = ledger;
  }

  @GetMapping("/desk/ledger")
  String show(@RequestParam(defaultValue = "") String from, Model model) {
    rounds.current().ifPresent(round -> add(round.number(), from, model));
    return "desk/ledger";
  }

  @PostMapping("/desk/ledger/verify")
  String verify(@RequestParam(defaultValue = "") String from, Model model) {
    rounds
        .current()
        .ifPresent(
            round -> {
              ledger.seal(round.number());
              model.addAttribute("verdict", ledger.verify(round.number()));
              add(round.number(), from, model);
            });
    return "desk/ledger";
  }

  private void add(String round, String from, Model model) {
    long newest = ledger.head(round).seq();
    long first =
        from.matches("[0-9]{1,12}")
            ? Math.max(1, Long.parseLong(from))
            : Math.max(1, newest - ROWS + 1);
    model.addAttribute("head", ledger.head(round));
    model.addAttribute("first", first);
    model.addAttribute("earlier", Math.max(1, first - ROWS));
    model.addAttribute("later", first + ROWS);
    model.addAttribute("entries", ledger.entries(round, first, ROWS));
  }
}
