package org.greatcraftsman.rehearsal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.Machinery;
import org.greatcraftsman.round.Rounds;
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

/** 演练台: where a newcomer plays a round, or becomes anybody who takes part in it. */
@Controller
@Profile("rehearsal")
@RequestMapping("/rehearsal")
class RehearsalPages {

  private final Rehearsal rehearsal;
  private final Cast cast;
  private final Rounds rounds;
  private final Machinery machinery;
  private final StaffDirectory staff;

  RehearsalPages(
      Rehearsal rehearsal, Cast cast, Rounds rounds, Machinery machinery, StaffDirectory staff) {
    this.rehearsal = rehearsal;
    this.cast = cast;
    this.rounds = rounds;
    this.machinery = machinery;
    this.staff = staff;
  }

  @GetMapping
  String stage(Model model) {
    state(model);
    model.addAttribute(
        "companies",
        cast.accounts().stream()
            .collect(
                Collectors.groupingBy(Account::company, LinkedHashMap::new, Collectors.toList()))
            .entrySet());
    model.addAttribute(
        "password", cast.accounts().stream().findFirst().map(Account::password).orElse(""));
    return "rehearsal/stage";
  }

  /** The part of the page that shows how far the rehearsal is; asked for each second. */
  @GetMapping("/progress")
  String progress(Model model) {
    state(model);
    return "rehearsal/stage :: progress";
  }

  @GetMapping("/accounts.json")
  @ResponseBody
  List<Account> accounts() {
    return cast.accounts();
  }

  /** The same as the page shows, for programs. */
  @GetMapping("/progress.json")
  @ResponseBody
  Map<String, Object> progress() {
    return Map.of(
        "stage", rounds.current().map(round -> round.stage().name()).orElse("NONE"),
        "now", rehearsal.now().toString(),
        "openTasks", machinery.openTasks(),
        "stuck", machinery.stuck(),
        "progress", rehearsal.progress());
  }

  @PostMapping("/work")
  String work(RedirectAttributes answer) {
    return done(answer, rehearsal::workOpenTasks);
  }

  @PostMapping("/play")
  String play(RedirectAttributes answer) {
    return done(answer, rehearsal::playToTheEnd);
  }

  @PostMapping("/jump")
  String jump(RedirectAttributes answer) {
    return done(answer, rehearsal::jump);
  }

  /** Logs the visitor in as this person, without a password. */
  @PostMapping("/login")
  String become(
      @RequestParam String username,
      RedirectAttributes answer,
      HttpServletRequest request,
      HttpServletResponse response) {
    StaffMember member =
        cast.find(username).flatMap(account -> staff.find(account.username())).orElse(null);
    if (member == null) {
      answer.addFlashAttribute("refusal", "没有这个演练账号，请从下表中选择。");
      return "redirect:/rehearsal";
    }
    request.getSession().invalidate();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(member.authentication());
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    return "redirect:/desk";
  }

  private static String done(RedirectAttributes answer, Runnable act) {
    try {
      act.run();
    } catch (Refusal refusal) {
      answer.addFlashAttribute("refusal", refusal.getMessage());
    }
    return "redirect:/rehearsal";
  }

  private void state(Model model) {
    model.addAttribute("now", OfficeTime.dateTime(rehearsal.now()));
    model.addAttribute("next", rehearsal.nextMoment().map(OfficeTime::dateTime).orElse("无"));
    model.addAttribute("round", rounds.current().orElse(null));
    model.addAttribute("stages", Stage.values());
    model.addAttribute("openTasks", machinery.openTasks());
    model.addAttribute("stuck", machinery.stuck());
    model.addAttribute("progress", rehearsal.progress());
  }
}
