package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** Where a unit's clerk hands nominations in, and corrects the ones that came back. */
@Controller
class NominationEntryController {

  private static final List<Channel> CHANNELS =
      List.of(Channel.UNIT, Channel.ASSOCIATION, Channel.COMPETITION);
  private static final List<Channel> ALL = List.of(Channel.values());

  private final RoundService rounds;
  private final NominationFormBinder desk;
  private final NominationService nominations;
  private final NominationAccess access;

  NominationEntryController(
      RoundService rounds,
      NominationFormBinder desk,
      NominationService nominations,
      NominationAccess access) {
    this.rounds = rounds;
    this.desk = desk;
    this.nominations = nominations;
    this.access = access;
  }

  @GetMapping("/desk/nominations/new")
  String empty(@AuthenticationPrincipal StaffMember person, Model model) {
    access.requireClerk(person);
    return entry(current(), desk.newInput(), null, model);
  }

  @PostMapping("/desk/nominations/new")
  String submit(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes told,
      Model model) {
    Submitter clerk = access.requireClerk(person);
    Round round = current();
    NominationFormInput sheet = desk.bind(typed);
    String refusal = null;
    if (sheet.faults().isEmpty()) {
      try {
        SubmissionReceipt receipt = nominations.submit(round.number(), desk.form(sheet), clerk);
        told.addFlashAttribute("done", "申报已受理，编号" + receipt.number() + "。");
        return receipt.merged()
            ? merged(receipt, told)
            : "redirect:/desk/nominations/" + receipt.number();
      } catch (Refusal refused) {
        refusal = refused.getMessage();
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return entry(round, sheet, refusal, model);
  }

  @GetMapping("/desk/nominations/{number}/edit")
  String open(
      @AuthenticationPrincipal StaffMember person, @PathVariable String number, Model model) {
    access.requireReadAccess(person, number);
    NominationFormInput sheet =
        desk.inputOf(nominations.formToAmend(number, access.requireClerk(person)));
    return correction(number, sheet, null, model);
  }

  @PostMapping("/desk/nominations/{number}/edit")
  String amend(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes told,
      Model model) {
    access.requireReadAccess(person, number);
    Submitter clerk = access.requireClerk(person);
    NominationFormInput sheet = desk.bind(typed);
    String refusal = null;
    if (sheet.faults().isEmpty()) {
      try {
        nominations.amend(number, desk.form(sheet), clerk);
        told.addFlashAttribute("done", "修改已保存，请到“我的任务”中重新报送。");
        return "redirect:/desk/nominations/{number}";
      } catch (Refusal refused) {
        refusal = refused.getMessage();
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return correction(number, sheet, refusal, model);
  }

  private static String merged(SubmissionReceipt receipt, RedirectAttributes told) {
    told.addFlashAttribute("done", receipt.sentence());
    return "redirect:/desk/nominations";
  }

  private Round current() {
    return rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，不能填报。"));
  }

  private String entry(Round round, NominationFormInput sheet, String refusal, Model model) {
    desk.populate(model, round.number(), sheet, CHANNELS);
    model.addAttribute("refusal", refusal);
    return "desk/nomination-new";
  }

  private String correction(String number, NominationFormInput sheet, String refusal, Model model) {
    desk.populate(model, NominationAccess.roundOf(number), sheet, ALL);
    model.addAttribute("refusal", refusal);
    model.addAttribute("number", number);
    return "desk/nomination-edit";
  }
}
