package org.greatcraftsman.desk;

import org.greatcraftsman.security.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds what the logged-in person may do to the model of every page of the desk. */
@ControllerAdvice(basePackageClasses = DeskModelAdvice.class)
class DeskModelAdvice {

  @ModelAttribute("readsFiles")
  boolean readsFiles(@AuthenticationPrincipal StaffMember person) {
    return NominationAccess.mayReadNominations(person);
  }

  @ModelAttribute("handsIn")
  boolean handsIn(@AuthenticationPrincipal StaffMember person) {
    return !NominationAccess.unitCodes(person).isEmpty();
  }
}
