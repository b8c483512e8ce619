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

/**
 * The public nomination form: a person nominates themself, or workers nominate a colleague jointly.
 */
@Controller
class PublicNominationController {

  static final List<Channel> CHANNELS = List.of(Channel.SELF, Channel.JOINT);

  private final RoundService rounds;
  private final PublicActions actions;
  private final NominationFormBinder binder;
  private final NominationService nominations;

  PublicNominationController(
      RoundService rounds,
      PublicActions actions,
      NominationFormBinder binder,
      NominationService nominations) {
    this.rounds = rounds;
    this.actions = actions;
    this.binder = binder;
    this.nominations = nominations;
  }

  @GetMapping("/nominate")
  String empty(Model model) {
    Optional<Round> round = rounds.current();
    if (round.isEmpty() || !actions.nomination(round.get()).open()) {
      return closed(round, model);
    }
    NominationFormInput input = binder.newInput();
    input.set("recommendation.channel", Channel.SELF.name());
    return page(round.get(), input, null, model);
  }

  @PostMapping("/nominate")
  String submit(
      @RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
    Optional<Round> round = rounds.current();
    if (round.isEmpty()) {
      return closed(round, model);
    }
    NominationFormInput input = binder.bind(parameters);
    NominationForm form = binder.form(input);
    if (!input.faults().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(round.get(), input, null, model);
    }
    try {
      SubmissionReceipt receipt =
          nominations.submit(round.get().number(), form, Submitter.portal());
      model.addAttribute("receipt", receipt);
      return "portal/nominate-done";
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(round.get(), input, refused.getMessage(), model);
    }
  }

  /** The job types of an industry, as a fragment of the form. */
  @GetMapping("/nominate/jobs")
  String jobs(
      @RequestParam(name = "work.industry", defaultValue = "") String industry, Model model) {
    Round round = rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动。"));
    NominationFormInput input = NominationFormInput.of(Map.of("work.industry", industry));
    binder.populateJobTypes(model, rounds.rules(round.number()), input);
    return "portal/nomination-fields :: jobs";
  }

  private String page(Round round, NominationFormInput input, String refusal, Model model) {
    binder.populate(model, round.number(), input, CHANNELS);
    model.addAttribute("refusal", refusal);
    model.addAttribute("until", actions.nomination(round).sentence());
    return "portal/nominate";
  }

  private String closed(Optional<Round> round, Model model) {
    model.addAttribute(
        "sentence",
        round
            .map(open -> "推荐申报" + actions.nomination(open).sentence())
            .orElse("本届评选尚未启动，启动后将公布推荐申报的时间。"));
    return "portal/nominate-closed";
  }
}
