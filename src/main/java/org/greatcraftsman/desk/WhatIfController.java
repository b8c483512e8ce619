package org.greatcraftsman.desk;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.analysis.WhatIfRules;
import org.greatcraftsman.analysis.WhatIfService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk tries other rules; whatever comes out is marked 模拟. */
@Controller
@PreAuthorize("hasAuthority('federation-office')")
class WhatIfController {

  private final WhatIfService whatIf;
  private final PdfTemplateRenderer papers;

  WhatIfController(WhatIfService whatIf, PdfTemplateRenderer papers) {
    this.whatIf = whatIf;
    this.papers = papers;
  }

  @GetMapping("/desk/what-if")
  String form(Model model) {
    model.addAttribute("bounded", whatIf.boundedRules());
    model.addAttribute("typed", toParameters(WhatIfRules.of(whatIf.rules())));
    model.addAttribute("changed", Set.of());
    try {
      whatIf.requireAllowed();
    } catch (Refusal locked) {
      model.addAttribute("refusal", locked.getMessage());
      model.addAttribute("locked", true);
    }
    return "desk/what-if";
  }

  @PostMapping("/desk/what-if")
  ModelAndView run(
      @RequestParam Map<String, String> typed, @AuthenticationPrincipal StaffMember person) {
    ModelAndView page = new ModelAndView("desk/what-if");
    List<WhatIfService.BoundedRules> bounded = whatIf.boundedRules();
    page.addObject("bounded", bounded);
    page.addObject("typed", typed);
    page.addObject("changed", changedGroups(bounded, typed));
    try {
      page.addObject("outcome", whatIf.run(requestedRules(bounded, typed), person.id()));
    } catch (Refusal refusal) {
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("refusal", refusal.getMessage());
    }
    return page;
  }

  @PostMapping("/desk/what-if/paper")
  Object paper(
      @RequestParam Map<String, String> typed, @AuthenticationPrincipal StaffMember person) {
    ModelAndView page = run(typed, person);
    if (!page.getModel().containsKey("outcome")) {
      return page;
    }
    ResponseEntity<byte[]> pdf =
        PdfTemplateRenderer.attachment(papers.render("what-if", page.getModel()), "simulation");
    return pdf;
  }

  /** The titles of the groups whose typed bounds differ from those in force. */
  private Set<String> changedGroups(
      List<WhatIfService.BoundedRules> bounded, Map<String, String> typed) {
    Map<String, String> inForce = toParameters(WhatIfRules.of(whatIf.rules()));
    return bounded.stream()
        .filter(
            group ->
                group.names().keySet().stream()
                    .flatMap(rule -> Stream.of("least." + rule, "most." + rule))
                    .anyMatch(
                        field ->
                            !typed.getOrDefault(field, "").equals(inForce.getOrDefault(field, ""))))
        .map(WhatIfService.BoundedRules::title)
        .collect(toSet());
  }

  private static WhatIfRules requestedRules(
      List<WhatIfService.BoundedRules> bounded, Map<String, String> typed) {
    int winners = requireInteger(typed, "winners", "建议名单人数");
    SortedMap<String, WhatIfRules.SeatRange> bounds = new TreeMap<>();
    for (WhatIfService.BoundedRules group : bounded) {
      group
          .names()
          .forEach(
              (rule, name) -> {
                int least = requireInteger(typed, "least." + rule, name + "下限", 0);
                int most = requireInteger(typed, "most." + rule, name + "上限", winners);
                if (least != 0 || most != winners) {
                  bounds.put(rule, new WhatIfRules.SeatRange(least, most));
                }
              });
    }
    return new WhatIfRules(
        requireInteger(typed, "expertPercent", "专家权重"),
        conversion(typed.get("conversion")),
        new WhatIfRules.MarkTreatment(
            requireInteger(typed, "dropHighest", "去掉最高分"),
            requireInteger(typed, "dropLowest", "去掉最低分"),
            typed.containsKey("oneScale")),
        winners,
        requireInteger(typed, "frontlinePercent", "一线职工比例"),
        bounds);
  }

  private static int requireInteger(Map<String, String> typed, String field, String name) {
    try {
      return Integer.parseInt(typed.getOrDefault(field, "").strip());
    } catch (NumberFormatException noNumber) {
      throw new Refusal("“" + name + "”请填整数。");
    }
  }

  /** What is left blank is taken as given. */
  private static int requireInteger(
      Map<String, String> typed, String field, String name, int blank) {
    return typed.getOrDefault(field, "").isBlank() ? blank : requireInteger(typed, field, name);
  }

  private static RulePack.VoteConversion conversion(String typed) {
    for (RulePack.VoteConversion known : RulePack.VoteConversion.values()) {
      if (known.name().equals(typed)) {
        return known;
      }
    }
    throw new Refusal("请选择投票折算办法。");
  }

  private static Map<String, String> toParameters(WhatIfRules rules) {
    Map<String, String> typed = new HashMap<>();
    typed.put("expertPercent", "" + rules.expertPercent());
    typed.put("conversion", rules.conversion().name());
    typed.put("dropHighest", "" + rules.marks().dropHighest());
    typed.put("dropLowest", "" + rules.marks().dropLowest());
    if (rules.marks().oneScale()) {
      typed.put("oneScale", "on");
    }
    typed.put("winners", "" + rules.winners());
    typed.put("frontlinePercent", "" + rules.frontlinePercent());
    rules
        .bounds()
        .forEach(
            (rule, span) -> {
              typed.put("least." + rule, "" + span.least());
              typed.put("most." + rule, span.most() < rules.winners() ? "" + span.most() : "");
            });
    return typed;
  }
}
