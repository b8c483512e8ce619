package org.greatcraftsman.portal;

import java.util.List;
import org.greatcraftsman.nomination.NomineeCard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people who are put to the vote: the list and each person's page. */
@Controller
class CandidateController {

  private final VoteListCatalog book;

  CandidateController(VoteListCatalog book) {
    this.book = book;
  }

  @GetMapping("/candidates")
  String list(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String industry,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String part,
      Model model) {
    List<NomineeCard> all = book.all();
    model.addAttribute("published", !all.isEmpty());
    model.addAttribute("all", all.size());
    model.addAttribute("found", book.search(text, industry));
    model.addAttribute("text", text);
    model.addAttribute("industry", industry);
    model.addAttribute("industries", book.industries());
    return "true".equals(part) ? "portal/candidates :: people" : "portal/candidates";
  }

  @GetMapping("/candidates/{number}")
  String one(@PathVariable String number, Model model) {
    model.addAttribute(
        "card",
        book.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "portal/candidate";
  }
}
