package org.greatcraftsman.portal;

import org.greatcraftsman.honor.CertificateCheck;
import org.greatcraftsman.honor.Certificates;
import org.greatcraftsman.honor.Honours;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The roll of honour, and the check of a certificate. */
@Controller
class HonorPages {

  private final Rounds rounds;
  private final Honours honours;
  private final Certificates certificates;

  HonorPages(Rounds rounds, Honours honours, Certificates certificates) {
    this.rounds = rounds;
    this.honours = honours;
    this.certificates = certificates;
  }

  @GetMapping("/honor")
  String roll(Model model) {
    rounds
        .current()
        .ifPresent(
            round -> {
              model.addAttribute("round", round);
              model.addAttribute("roll", honours.roll(round.number()));
              model.addAttribute("ceremony", honours.ceremony(round.number()).orElse(null));
              model.addAttribute("media", honours.mediaPlan(round.number()));
            });
    return "portal/honor";
  }

  @GetMapping("/certificate")
  String ask(@RequestParam(defaultValue = "") String number, Model model) {
    model.addAttribute("number", number);
    return "portal/certificate";
  }

  @PostMapping("/certificate")
  String check(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String name,
      Model model) {
    CertificateCheck check = certificates.check(number, name);
    model.addAttribute("number", number);
    model.addAttribute("name", name);
    model.addAttribute("check", check);
    model.addAttribute("genuine", check instanceof CertificateCheck.Genuine);
    return "portal/certificate";
  }
}
