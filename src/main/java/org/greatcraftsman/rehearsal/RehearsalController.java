package org.greatcraftsman.rehearsal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.ProcessMonitor;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.security.StaffDirectory;
import org.greatcraftsman.security.StaffMember;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rehearsal page (演练台): plays a round and logs the visitor in as any participant. */
@Controller
@Profile("rehearsal")
@RequestMapping("/rehearsal")
class RehearsalController {

  private final Rehearsal rehearsal;
  private final RehearsalAccounts accounts;
  private final RoundService rounds;
  private final ProcessMonitor monitor;
  private final StaffDirectory staff;

  RehearsalController(
      Rehearsal rehearsal,
      RehearsalAccounts accounts,
      RoundService rounds,
      ProcessMonitor monitor,
      StaffDirectory staff) {
    this.rehearsal = rehearsal;
    this.accounts = accounts;
    this.rounds = rounds;
    this.monitor = monitor;
    this.staff = staff;
  }

  @GetMapping
  String show(Model model) {
    populate(model);
    model.addAttribute(
        "companies",
        accounts.accounts().stream()
            .collect(
                Collectors.groupingBy(
                    RehearsalAccount::category, LinkedHashMap::new, Collectors.toList()))
            .entrySet());
    model.addAttribute(
        "password",
        accounts.accounts().stream().findFirst().map(RehearsalAccount::password).orElse(""));
    return "rehearsal/stage";
  }

  /** The fragment of the page that shows the progress; the page polls it each second. */
  @GetMapping("/progress")
  String progress(Model model) {
    populate(model);
    return "rehearsal/stage :: progress";
  }

  @GetMapping("/accounts.json")
  @ResponseBody
  List<RehearsalAccount> accounts() {
    return accounts.accounts();
  }

  /** The progress as JSON. */
  @GetMapping("/progress.json")
  @ResponseBody
  Map<String, Object> progress() {
    return Map.of(
        "stage", rounds.current().map(round -> round.stage().name()).orElse("NONE"),
        "now", rehearsal.now().toString(),
        "openTasks", monitor.openTaskCount(),
        "stuck", monitor.incidents(),
        "progress", rehearsal.progress());
  }

  @PostMapping("/work")
  String work(RedirectAttributes redirect) {
    return redirectAfter(redirect, rehearsal::workOpenTasks);
  }

  @PostMapping("/play")
  String play(RedirectAttributes redirect) {
    return redirectAfter(redirect, rehearsal::playToEnd);
  }

  @PostMapping("/jump")
  String jump(RedirectAttributes redirect) {
    return redirectAfter(redirect, rehearsal::jumpToNextMoment);
  }

  /** Logs the visitor in as a person of the rehearsal, without a password. */
  @PostMapping("/login")
  String logInAs(
      @RequestParam String username,
      RedirectAttributes redirect,
      HttpServletRequest request,
      HttpServletResponse response) {
    StaffMember member =
        accounts.find(username).flatMap(account -> staff.find(account.username())).orElse(null);
    if (member == null) {
      redirect.addFlashAttribute("refusal", "没有这个演练账号，请从下表中选择。");
      return "redirect:/rehearsal";
    }
    request.getSession().invalidate();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(member.authentication());
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    return "redirect:/desk";
  }

  private static String redirectAfter(RedirectAttributes redirect, Runnable action) {
    try {
      action.run();
    } catch (Refusal refusal) {
      redirect.addFlashAttribute("refusal", refusal.getMessage());
    }
    return "redirect:/rehearsal";
  }

  private void populate(Model model) {
    model.addAttribute("now", OfficeTime.formatDateTime(rehearsal.now()));
    model.addAttribute("next", rehearsal.nextMoment().map(OfficeTime::formatDateTime).orElse("无"));
    model.addAttribute("round", rounds.current().orElse(null));
    model.addAttribute("stages", Stage.values());
    model.addAttribute("openTasks", monitor.openTaskCount());
    model.addAttribute("stuck", monitor.incidents());
    model.addAttribute("progress", rehearsal.progress());
  }
}
