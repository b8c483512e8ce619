package org.greatcraftsman.portal;

import org.greatcraftsman.honor.AwardCertificateService;
import org.greatcraftsman.honor.AwardCertificateVerification;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The honour roll, and the verification of certificates. */
@Controller
class HonourController {

  private final RoundService rounds;
  private final HonourService honours;
  private final AwardCertificateService certificates;

  HonourController(
      RoundService rounds, HonourService honours, AwardCertificateService certificates) {
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
  String certificateForm(@RequestParam(defaultValue = "") String number, Model model) {
    model.addAttribute("number", number);
    return "portal/certificate";
  }

  @PostMapping("/certificate")
  String verify(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String name,
      Model model) {
    AwardCertificateVerification result = certificates.verify(number, name);
    model.addAttribute("number", number);
    model.addAttribute("name", name);
    model.addAttribute("check", result);
    model.addAttribute("genuine", result instanceof AwardCertificateVerification.Genuine);
    return "portal/certificate";
  }
}
