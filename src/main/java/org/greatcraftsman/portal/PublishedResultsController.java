package org.greatcraftsman.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The published list, with the formula of each person's points. */
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
