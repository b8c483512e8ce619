package org.greatcraftsman.desk;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.review.Expert;
import org.greatcraftsman.review.FileReviews;
import org.greatcraftsman.review.Marks;
import org.greatcraftsman.review.Panel;
import org.greatcraftsman.review.Replacements;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the experts are, without a single mark; the desk gives files to others. */
@Controller
@PreAuthorize("hasAuthority('federation-office')")
class ReviewPage {

  private final Rounds rounds;
  private final Panel panel;
  private final Marks marks;
  private final FileReviews reviews;
  private final Replacements replacements;

  ReviewPage(
      Rounds rounds, Panel panel, Marks marks, FileReviews reviews, Replacements replacements) {
    this.rounds = rounds;
    this.panel = panel;
    this.marks = marks;
    this.reviews = reviews;
    this.replacements = replacements;
  }

  @GetMapping("/desk/review")
  String show(Model model) {
    rounds
        .current()
        .ifPresent(
            round -> {
              model.addAttribute("progress", marks.progress(round.number()));
              model.addAttribute("names", names());
              reviews.cost(round.number()).ifPresent(cost -> model.addAttribute("cost", cost));
              model.addAttribute("due", rounds.due(round.number(), Deadline.REVIEW_END));
            });
    return "desk/review";
  }

  /** Gives everything that an expert has not marked to others. */
  @PostMapping("/desk/review/replace")
  String replace(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam(defaultValue = "") String expert,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response,
      RedirectAttributes shown,
      Model model) {
    try {
      Replacements.Outcome outcome = replacements.all(round(), expert, reason, person.id());
      shown.addFlashAttribute(
          "done",
          "已将%d份材料改由其他专家评审%s。"
              .formatted(
                  outcome.moved().size(),
                  outcome.kept().isEmpty()
                      ? ""
                      : "；另有%d份没有可接替的专家，仍由原专家评审（%s）"
                          .formatted(outcome.kept().size(), String.join("、", outcome.kept()))));
      return "redirect:/desk/review";
    } catch (Refusal refused) {
      return refuse(refused, Map.of("expert", expert, "reason", reason), response, model);
    }
  }

  /** A conflict of interest came to light after the files were assigned. */
  @PostMapping("/desk/review/conflict")
  String conflict(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam(defaultValue = "") String expert,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String relation,
      HttpServletResponse response,
      RedirectAttributes shown,
      Model model) {
    try {
      replacements.forConflict(file.strip(), expert, relation, person.id());
      shown.addFlashAttribute("done", "已登记回避，材料" + file.strip() + "改由其他专家评审。");
      return "redirect:/desk/review";
    } catch (Refusal refused) {
      return refuse(
          refused, Map.of("bound", expert, "file", file, "relation", relation), response, model);
    }
  }

  private String refuse(
      Refusal refused, Map<String, String> typed, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refusal", refused.getMessage());
    model.addAttribute("typed", typed);
    return show(model);
  }

  private String round() {
    return rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，没有评审可以办理。")).number();
  }

  private Map<String, String> names() {
    return panel.pool().stream().collect(toMap(Expert::userId, Expert::name));
  }
}
