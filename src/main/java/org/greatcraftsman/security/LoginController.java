package org.greatcraftsman.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which staff log in. */
@Controller
class LoginController {

  @GetMapping("/login")
  String show() {
    return "login";
  }
}
