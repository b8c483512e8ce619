package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.SubmissionReceipt;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.portal.NominationFormBinder;
import org.greatcraftsman.portal.NominationFormInput;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a unit's clerk submit nominations, and correct those that were returned. */
@Controller
class NominationEntryController {

  private static final List<Channel> CLERK_CHANNELS =
      List.of(Channel.UNIT, Channel.ASSOCIATION, Channel.COMPETITION);
  private static final List<Channel> ALL_CHANNELS = List.of(Channel.values());

  private final RoundService rounds;
  private final NominationFormBinder binder;
  private final NominationService nominations;
  private final NominationAccess access;

  NominationEntryController(
      RoundService rounds,
      NominationFormBinder binder,
      NominationService nominations,
      NominationAccess access) {
    this.rounds = rounds;
    this.binder = binder;
    this.nominations = nominations;
    this.access = access;
  }

  @GetMapping("/desk/nominations/new")
  String newNomination(@AuthenticationPrincipal StaffMember person, Model model) {
    access.requireClerk(person);
    return entryPage(current(), binder.newInput(), null, model);
  }

  @PostMapping("/desk/nominations/new")
  String submit(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    Submitter clerk = access.requireClerk(person);
    Round round = current();
    NominationFormInput input = binder.bind(parameters);
    String refusal = null;
    if (input.faults().isEmpty()) {
      try {
        SubmissionReceipt receipt = nominations.submit(round.number(), binder.form(input), clerk);
        redirect.addFlashAttribute("done", "申报已受理，编号" + receipt.number() + "。");
        return receipt.merged()
            ? redirectToList(receipt, redirect)
            : "redirect:/desk/nominations/" + receipt.number();
      } catch (Refusal refused) {
        refusal = refused.getMessage();
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return entryPage(round, input, refusal, model);
  }

  @GetMapping("/desk/nominations/{number}/edit")
  String showCorrection(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      Model model) {
    access.requireReadAccess(person, number);
    NominationFormInput input =
        binder.inputOf(nominations.formToAmend(number, access.requireClerk(person)));
    return correctionPage(number, input, null, model);
  }

  @PostMapping("/desk/nominations/{number}/edit")
  String amend(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    access.requireReadAccess(person, number);
    Submitter clerk = access.requireClerk(person);
    NominationFormInput input = binder.bind(parameters);
    String refusal = null;
    if (input.faults().isEmpty()) {
      try {
        nominations.amend(number, binder.form(input), clerk);
        redirect.addFlashAttribute("done", "修改已保存，请到“我的任务”中重新报送。");
        return "redirect:/desk/nominations/{number}";
      } catch (Refusal refused) {
        refusal = refused.getMessage();
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return correctionPage(number, input, refusal, model);
  }

  private static String redirectToList(SubmissionReceipt receipt, RedirectAttributes redirect) {
    redirect.addFlashAttribute("done", receipt.sentence());
    return "redirect:/desk/nominations";
  }

  private Round current() {
    return rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，不能填报。"));
  }

  private String entryPage(Round round, NominationFormInput input, String refusal, Model model) {
    binder.populate(model, round.number(), input, CLERK_CHANNELS);
    model.addAttribute("refusal", refusal);
    return "desk/nomination-new";
  }

  private String correctionPage(
      NominationNumber number, NominationFormInput input, String refusal, Model model) {
    binder.populate(model, NominationAccess.roundOf(number), input, ALL_CHANNELS);
    model.addAttribute("refusal", refusal);
    model.addAttribute("number", number);
    return "desk/nomination-edit";
  }
}
