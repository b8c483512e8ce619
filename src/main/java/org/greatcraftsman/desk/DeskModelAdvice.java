package org.greatcraftsman.desk;

import org.greatcraftsman.security.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of the staff's pages needs to know about the person. */
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
