package org.greatcraftsman.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.determination.WhatIf;
import org.greatcraftsman.determination.WhatIfRules;
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
class WhatIfPages {

  private final WhatIf whatIf;
  private final Papers papers;

  WhatIfPages(WhatIf whatIf, Papers papers) {
    this.whatIf = whatIf;
    this.papers = papers;
  }

  @GetMapping("/desk/what-if")
  String form(Model model) {
    RulePack rules = whatIf.rules();
    model.addAttribute("rules", rules);
    model.addAttribute("typed", typed(WhatIfRules.of(rules)));
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
    page.addObject("rules", whatIf.rules());
    page.addObject("typed", typed);
    try {
      page.addObject("outcome", whatIf.run(wish(typed), person.id()));
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
        Papers.download(papers.print("what-if", page.getModel()), "simulation");
    return pdf;
  }

  private WhatIfRules wish(Map<String, String> typed) {
    SortedMap<String, WhatIfRules.Span> industries = new TreeMap<>();
    for (RulePack.Industry industry : whatIf.rules().industries()) {
      industries.put(
          industry.code(),
          new WhatIfRules.Span(
              whole(typed, "least." + industry.code(), industry.name() + "行业的下限"),
              whole(typed, "most." + industry.code(), industry.name() + "行业的上限")));
    }
    return new WhatIfRules(
        whole(typed, "expertPercent", "专家权重"),
        conversion(typed.get("conversion")),
        new WhatIfRules.Marks(
            whole(typed, "dropHighest", "去掉最高分"),
            whole(typed, "dropLowest", "去掉最低分"),
            typed.containsKey("oneScale")),
        whole(typed, "winners", "建议名单人数"),
        whole(typed, "frontlinePercent", "一线职工比例"),
        industries);
  }

  private static int whole(Map<String, String> typed, String field, String name) {
    try {
      return Integer.parseInt(typed.getOrDefault(field, "").strip());
    } catch (NumberFormatException noNumber) {
      throw new Refusal("“" + name + "”请填整数。");
    }
  }

  private static RulePack.VoteConversion conversion(String typed) {
    for (RulePack.VoteConversion known : RulePack.VoteConversion.values()) {
      if (known.name().equals(typed)) {
        return known;
      }
    }
    throw new Refusal("请选择投票折算办法。");
  }

  private static Map<String, String> typed(WhatIfRules rules) {
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
        .industries()
        .forEach(
            (code, span) -> {
              typed.put("least." + code, "" + span.least());
              typed.put("most." + code, "" + span.most());
            });
    return typed;
  }
}
