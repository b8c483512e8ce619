package org.greatcraftsman.portal;

import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.nomination.NomineeCard;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The published vote list: a searchable list of the nominees, and a page for each nominee. */
@Controller
class CandidateController {

  private final VoteListCatalog voteList;

  CandidateController(VoteListCatalog voteList) {
    this.voteList = voteList;
  }

  @GetMapping("/candidates")
  String list(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String industry,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      Model model) {
    List<NomineeCard> all = voteList.all();
    model.addAttribute("published", !all.isEmpty());
    model.addAttribute("all", all.size());
    model.addAttribute("found", voteList.search(text, industry));
    model.addAttribute("text", text);
    model.addAttribute("industry", industry);
    model.addAttribute("industries", voteList.industries());
    return "true".equals(htmx) ? "portal/candidates :: people" : "portal/candidates";
  }

  @GetMapping("/candidates/{number}")
  String show(@PathVariable NominationNumber number, Model model) {
    model.addAttribute(
        "card",
        voteList.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "portal/candidate";
  }
}
