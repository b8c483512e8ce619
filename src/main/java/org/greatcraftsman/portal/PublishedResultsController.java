package org.greatcraftsman.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the published list came about, each place with its formula. */
@Controller
class PublishedResultsController {

  private final PublishedResults results;

  PublishedResultsController(PublishedResults results) {
    this.results = results;
  }

  @GetMapping("/results")
  String show(Model model) {
    model.addAttribute("places", results.entries());
    return "portal/results";
  }
}
