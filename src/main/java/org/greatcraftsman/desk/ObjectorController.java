package org.greatcraftsman.desk;

import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.security.StaffMember;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Shows the contact details of an objector to the discipline inspection. The telephone number is
 * masked; each disclosure of it is recorded in the ledger.
 */
@Controller
@PreAuthorize("hasAuthority('discipline-inspection')")
class ObjectorController {

  private final ObjectionService objections;

  ObjectorController(ObjectionService objections) {
    this.objections = objections;
  }

  /** Shows the objector with the telephone number masked. */
  @GetMapping("/desk/objections/{number}")
  String show(@PathVariable String number, Model model) {
    return page(number, model);
  }

  /** Discloses the telephone number, and records the access. */
  @PostMapping("/desk/objections/{number}")
  String disclosePhone(
      @AuthenticationPrincipal StaffMember person, @PathVariable String number, Model model) {
    model.addAttribute("phone", objections.disclosePhone(number, person.id()));
    return page(number, model);
  }

  private String page(String number, Model model) {
    model.addAttribute("objection", objections.get(number));
    model.addAttribute("objector", objections.objector(number));
    return "desk/objector";
  }
}
