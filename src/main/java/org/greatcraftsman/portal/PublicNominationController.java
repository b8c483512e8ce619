package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SubmissionReceipt;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anyone nominates himself, or workers nominate one of theirs. */
@Controller
class PublicNominationController {

  static final List<Channel> CHANNELS = List.of(Channel.SELF, Channel.JOINT);

  private final RoundService rounds;
  private final PublicActions doors;
  private final NominationFormBinder desk;
  private final NominationService nominations;

  PublicNominationController(
      RoundService rounds,
      PublicActions doors,
      NominationFormBinder desk,
      NominationService nominations) {
    this.rounds = rounds;
    this.doors = doors;
    this.desk = desk;
    this.nominations = nominations;
  }

  @GetMapping("/nominate")
  String empty(Model model) {
    Optional<Round> round = rounds.current();
    if (round.isEmpty() || !doors.nomination(round.get()).open()) {
      return closed(round, model);
    }
    NominationFormInput sheet = desk.newInput();
    sheet.set("recommendation.channel", Channel.SELF.name());
    return page(round.get(), sheet, null, model);
  }

  @PostMapping("/nominate")
  String submit(
      @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
    Optional<Round> round = rounds.current();
    if (round.isEmpty()) {
      return closed(round, model);
    }
    NominationFormInput sheet = desk.bind(typed);
    NominationForm form = desk.form(sheet);
    if (!sheet.faults().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(round.get(), sheet, null, model);
    }
    try {
      SubmissionReceipt receipt =
          nominations.submit(round.get().number(), form, Submitter.portal());
      model.addAttribute("receipt", receipt);
      return "portal/nominate-done";
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(round.get(), sheet, refused.getMessage(), model);
    }
  }

  /** The job types of an industry, for the form. */
  @GetMapping("/nominate/jobs")
  String jobs(
      @RequestParam(name = "work.industry", defaultValue = "") String industry, Model model) {
    Round round = rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动。"));
    NominationFormInput sheet = NominationFormInput.of(Map.of("work.industry", industry));
    desk.populateJobTypes(model, rounds.rules(round.number()), sheet);
    return "portal/nomination-fields :: jobs";
  }

  private String page(Round round, NominationFormInput sheet, String refusal, Model model) {
    desk.populate(model, round.number(), sheet, CHANNELS);
    model.addAttribute("refusal", refusal);
    model.addAttribute("until", doors.nomination(round).sentence());
    return "portal/nominate";
  }

  private String closed(Optional<Round> round, Model model) {
    model.addAttribute(
        "sentence",
        round
            .map(open -> "推荐申报" + doors.nomination(open).sentence())
            .orElse("本届评选尚未启动，启动后将公布推荐申报的时间。"));
    return "portal/nominate-closed";
  }
}
