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

/** Simulates a selection under other rules; every result is marked as a simulation (模拟). */
@Controller
@PreAuthorize("hasAuthority('federation-office')")
class WhatIfController {

  private final WhatIfService whatIf;
  private final PdfTemplateRenderer renderer;

  WhatIfController(WhatIfService whatIf, PdfTemplateRenderer renderer) {
    this.whatIf = whatIf;
    this.renderer = renderer;
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
      @RequestParam Map<String, String> parameters, @AuthenticationPrincipal StaffMember person) {
    ModelAndView page = new ModelAndView("desk/what-if");
    List<WhatIfService.BoundedRules> bounded = whatIf.boundedRules();
    page.addObject("bounded", bounded);
    page.addObject("typed", parameters);
    page.addObject("changed", changedGroups(bounded, parameters));
    try {
      page.addObject("outcome", whatIf.run(requestedRules(bounded, parameters), person.id()));
    } catch (Refusal refusal) {
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("refusal", refusal.getMessage());
    }
    return page;
  }

  @PostMapping("/desk/what-if/paper")
  Object paper(
      @RequestParam Map<String, String> parameters, @AuthenticationPrincipal StaffMember person) {
    ModelAndView page = run(parameters, person);
    if (!page.getModel().containsKey("outcome")) {
      return page;
    }
    ResponseEntity<byte[]> pdf =
        PdfTemplateRenderer.attachment(renderer.render("what-if", page.getModel()), "simulation");
    return pdf;
  }

  /** The titles of the groups with a bound in the form that differs from the bound in force. */
  private Set<String> changedGroups(
      List<WhatIfService.BoundedRules> bounded, Map<String, String> parameters) {
    Map<String, String> inForce = toParameters(WhatIfRules.of(whatIf.rules()));
    return bounded.stream()
        .filter(
            group ->
                group.names().keySet().stream()
                    .flatMap(rule -> Stream.of("least." + rule, "most." + rule))
                    .anyMatch(
                        field ->
                            !parameters
                                .getOrDefault(field, "")
                                .equals(inForce.getOrDefault(field, ""))))
        .map(WhatIfService.BoundedRules::title)
        .collect(toSet());
  }

  private static WhatIfRules requestedRules(
      List<WhatIfService.BoundedRules> bounded, Map<String, String> parameters) {
    int winners = requireInteger(parameters, "winners", "建议名单人数");
    SortedMap<String, WhatIfRules.SeatRange> bounds = new TreeMap<>();
    for (WhatIfService.BoundedRules group : bounded) {
      group
          .names()
          .forEach(
              (rule, name) -> {
                int least = requireInteger(parameters, "least." + rule, name + "下限", 0);
                int most = requireInteger(parameters, "most." + rule, name + "上限", winners);
                if (least != 0 || most != winners) {
                  bounds.put(rule, new WhatIfRules.SeatRange(least, most));
                }
              });
    }
    return new WhatIfRules(
        requireInteger(parameters, "expertPercent", "专家权重"),
        conversion(parameters.get("conversion")),
        new WhatIfRules.MarkTreatment(
            requireInteger(parameters, "dropHighest", "去掉最高分"),
            requireInteger(parameters, "dropLowest", "去掉最低分"),
            parameters.containsKey("oneScale")),
        winners,
        requireInteger(parameters, "frontlinePercent", "一线职工比例"),
        bounds);
  }

  private static int requireInteger(Map<String, String> parameters, String field, String name) {
    try {
      return Integer.parseInt(parameters.getOrDefault(field, "").strip());
    } catch (NumberFormatException noNumber) {
      throw new Refusal("“" + name + "”请填整数。");
    }
  }

  /** The integer in a field; {@code blank} if the field is blank. */
  private static int requireInteger(
      Map<String, String> parameters, String field, String name, int blank) {
    return parameters.getOrDefault(field, "").isBlank()
        ? blank
        : requireInteger(parameters, field, name);
  }

  private static RulePack.VoteConversion conversion(String name) {
    for (RulePack.VoteConversion known : RulePack.VoteConversion.values()) {
      if (known.name().equals(name)) {
        return known;
      }
    }
    throw new Refusal("请选择投票折算办法。");
  }

  private static Map<String, String> toParameters(WhatIfRules rules) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("expertPercent", "" + rules.expertPercent());
    parameters.put("conversion", rules.conversion().name());
    parameters.put("dropHighest", "" + rules.marks().dropHighest());
    parameters.put("dropLowest", "" + rules.marks().dropLowest());
    if (rules.marks().oneScale()) {
      parameters.put("oneScale", "on");
    }
    parameters.put("winners", "" + rules.winners());
    parameters.put("frontlinePercent", "" + rules.frontlinePercent());
    rules
        .bounds()
        .forEach(
            (rule, range) -> {
              parameters.put("least." + rule, "" + range.least());
              parameters.put(
                  "most." + rule, range.most() < rules.winners() ? "" + range.most() : "");
            });
    return parameters;
  }
}
