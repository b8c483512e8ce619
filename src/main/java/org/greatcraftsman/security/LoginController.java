package org.greatcraftsman.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the login page for the staff. */
@Controller
class LoginController {

  @GetMapping("/login")
  String show() {
    return "login";
  }
}
