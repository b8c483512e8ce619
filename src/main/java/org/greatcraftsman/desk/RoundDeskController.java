package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.NominationStatistics.UnitCount;
import org.greatcraftsman.portal.StageTimeline;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The round desk: the stage of the round, its deadlines and figures, and the person's tasks and
 * messages.
 */
@Controller
class RoundDeskController {

  private final RoundService rounds;
  private final RoundOverview overview;
  private final SelectionFunnel funnel;
  private final StaffInbox inbox;
  private final InstantSource clock;

  RoundDeskController(
      RoundService rounds,
      RoundOverview overview,
      SelectionFunnel funnel,
      StaffInbox inbox,
      InstantSource clock) {
    this.rounds = rounds;
    this.overview = overview;
    this.funnel = funnel;
    this.inbox = inbox;
    this.clock = clock;
  }

  @GetMapping("/desk")
  String show(@AuthenticationPrincipal StaffMember person, Model model) {
    return page(person, model);
  }

  /** Moves a deadline, and with it every timer that depends on it. */
  @PostMapping("/desk/deadline")
  @PreAuthorize("hasAnyAuthority('federation-office', 'camunda-admin')")
  String move(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam(defaultValue = "") String deadline,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response,
      Model model) {
    try {
      Round round = rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，没有可以调整的时间。"));
      rounds.moveDeadline(round.number(), deadline(deadline), moment(to), reason, person.id());
      return "redirect:/desk?moved";
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refusal", refused.getMessage());
      model.addAttribute("movedDeadline", deadline);
      model.addAttribute("movedTo", to);
      model.addAttribute("movedReason", reason);
      return page(person, model);
    }
  }

  @PostMapping("/desk/inbox/read")
  String markRead(
      @AuthenticationPrincipal StaffMember person, @RequestParam(defaultValue = "") String id) {
    if (id.matches("[0-9]{1,18}")) {
      inbox.markRead(person, Long.parseLong(id));
    }
    return "redirect:/desk";
  }

  private String page(StaffMember person, Model model) {
    model.addAttribute("tasks", inbox.tasks(person));
    model.addAttribute("inbox", inbox.messages(person));
    model.addAttribute("unread", inbox.unread(person));
    rounds
        .current()
        .ifPresent(
            round -> {
              RoundId number = round.number();
              List<UnitCode> own = NominationAccess.unitCodes(person);
              model.addAttribute("round", round);
              model.addAttribute(
                  "line",
                  StageTimeline.of(round.stage(), rounds.schedule(number), clock.instant()));
              model.addAttribute("byStatus", overview.countByStatus(number));
              model.addAttribute("byChannel", overview.countByChannel(number));
              model.addAttribute("own", own);
              List<UnitCount> units = overview.units(number, own);
              model.addAttribute("units", units);
              model.addAttribute("shortOfFrontline", overview.shortOfFrontline(number, units));
              model.addAttribute(
                  "candidatesWarning", overview.candidatesWarning(number).orElse(null));
              model.addAttribute("deadlines", overview.deadlines(number));
              model.addAttribute("movesDeadlines", NominationAccess.mayMoveDeadlines(person));
              model.addAttribute("funnel", new ArrayList<>(funnel.of(number)));
            });
    return "desk/desk";
  }

  private static Deadline deadline(String code) {
    return Arrays.stream(Deadline.values())
        .filter(known -> known.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refusal("请选择要调整的时间节点。"));
  }

  private static Instant moment(String wallClock) {
    try {
      return OfficeTime.toInstant(LocalDateTime.parse(wallClock.strip()));
    } catch (DateTimeException unreadable) {
      throw new Refusal("请填写调整后的日期和时间，例如2018年8月31日 18:00。");
    }
  }
}
