package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.greatcraftsman.security.StaffMember;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the model attributes that the layout of every page needs. */
@ControllerAdvice(annotations = Controller.class)
class PageModelAdvice {

  /** The navigation entry of the current page. */
  @ModelAttribute("here")
  String currentSection(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int depth = path.startsWith("/desk/") ? path.indexOf('/', 6) : path.indexOf('/', 1);
    return depth < 0 ? path : path.substring(0, depth);
  }

  /** The name of the logged-in person; {@code null} for the public. */
  @ModelAttribute("person")
  String personName(Authentication authentication) {
    if (authentication == null) {
      return null;
    }
    return authentication.getPrincipal() instanceof StaffMember member
        ? member.name()
        : authentication.getName();
  }
}
