package org.greatcraftsman.portal;

import java.util.List;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public notices of the current round, newest first. */
@Controller
class NoticeController {

  private static final MediaType PLAIN_UTF8 = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private final RoundService rounds;
  private final NoticeService notices;
  private final PublicActions actions;

  NoticeController(RoundService rounds, NoticeService notices, PublicActions actions) {
    this.rounds = rounds;
    this.notices = notices;
    this.actions = actions;
  }

  @GetMapping("/notice")
  String current(Model model) {
    List<Notice> all = all();
    if (!all.isEmpty()) {
      add(all.get(all.size() - 1), all, model);
    }
    return "portal/notice";
  }

  @GetMapping("/notice/{number}")
  String show(@PathVariable String number, Model model) {
    add(notice(number), all(), model);
    return "portal/notice";
  }

  /** The notice as plain text, for a newspaper to print. */
  @GetMapping("/notice/{number}/text")
  ResponseEntity<String> text(@PathVariable String number) {
    return ResponseEntity.ok().contentType(PLAIN_UTF8).body(notices.newspaperText(notice(number)));
  }

  private List<Notice> all() {
    return rounds.current().map(round -> notices.all(round.number())).orElse(List.of());
  }

  private Notice notice(String number) {
    return all().stream()
        .filter(notice -> notice.number().equals(number))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void add(Notice notice, List<Notice> all, Model model) {
    model.addAttribute("notice", notice);
    model.addAttribute("all", all);
    model.addAttribute("places", rounds.rules(notice.round()).publicity().places());
    model.addAttribute("newest", all.get(all.size() - 1).seq() == notice.seq());
    model.addAttribute("changes", notices.changes(notice).orElse(null));
    model.addAttribute("howToObject", notices.objectionInstructions(notice.round()));
    model.addAttribute("objection", actions.objection(rounds.get(notice.round())));
  }
}
