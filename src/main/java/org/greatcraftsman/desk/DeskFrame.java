package org.greatcraftsman.desk;

import org.greatcraftsman.security.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of the staff's pages needs to know about the person. */
@ControllerAdvice(basePackageClasses = DeskFrame.class)
class DeskFrame {

  @ModelAttribute("readsFiles")
  boolean readsFiles(@AuthenticationPrincipal StaffMember person) {
    return Access.readsFiles(person);
  }

  @ModelAttribute("handsIn")
  boolean handsIn(@AuthenticationPrincipal StaffMember person) {
    return !Access.units(person).isEmpty();
  }
}
