package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.review.LateConflictService;
import org.greatcraftsman.review.ReplacementService;
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

/** Shows the progress of each expert without any mark, and reassigns files. */
@Controller
@PreAuthorize("hasAuthority('federation-office')")
class ReviewController {

  private final ReviewPageModel pageModel;
  private final ReplacementService replacements;
  private final LateConflictService lateConflicts;

  ReviewController(
      ReviewPageModel pageModel,
      ReplacementService replacements,
      LateConflictService lateConflicts) {
    this.pageModel = pageModel;
    this.replacements = replacements;
    this.lateConflicts = lateConflicts;
  }

  @GetMapping("/desk/review")
  String show(Model model) {
    pageModel.populate(model);
    return "desk/review";
  }

  /** Reassigns every file that an expert has not marked. */
  @PostMapping("/desk/review/replace")
  String replace(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam(defaultValue = "") String expert,
      @RequestParam(defaultValue = "") String reason,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    try {
      ReplacementService.ReassignedFiles outcome =
          replacements.reassignAllFiles(
              pageModel.round(), ExpertId.ofNullable(expert), reason, person.id());
      redirect.addFlashAttribute(
          "done",
          "已将%d份材料改由其他专家评审%s。"
              .formatted(
                  outcome.reassigned().size(),
                  outcome.notReassigned().isEmpty()
                      ? ""
                      : "；另有%d份没有可接替的专家，仍由原专家评审（%s）"
                          .formatted(
                              outcome.notReassigned().size(),
                              String.join("、", outcome.notReassigned()))));
      return "redirect:/desk/review";
    } catch (Refusal refused) {
      return refuse(refused, Map.of("expert", expert, "reason", reason), response, model);
    }
  }

  /** Records a conflict of interest that became known after the files were assigned. */
  @PostMapping("/desk/review/conflict")
  String conflict(
      @AuthenticationPrincipal StaffMember person,
      @RequestParam(defaultValue = "") String expert,
      @RequestParam(defaultValue = "") String file,
      @RequestParam(defaultValue = "") String relation,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    try {
      LateConflictService.LateConflictResult outcome =
          lateConflicts.declare(
              pageModel.round(), fileOf(file), ExpertId.ofNullable(expert), relation, person.id());
      redirect.addFlashAttribute("done", "已登记回避，材料" + file.strip() + consequence(outcome));
      return "redirect:/desk/review";
    } catch (Refusal refused) {
      return refuse(
          refused, Map.of("bound", expert, "file", file, "relation", relation), response, model);
    }
  }

  private static NominationNumber fileOf(String typed) {
    return Optional.ofNullable(NominationNumber.ofNullable(typed))
        .orElseThrow(() -> new Refusal("材料不在专家评审之列，请核对编号。"));
  }

  private static String consequence(LateConflictService.LateConflictResult outcome) {
    if (!outcome.voided()) {
      return "改由其他专家评审。";
    }
    return outcome.substitute().isPresent()
        ? "中这位专家的评分已作废，另一位专家已受邀评审。"
        : "中这位专家的评分已作废；没有可以补派的专家或评审时间已过，有效评分不够时会请您处理。";
  }

  private String refuse(
      Refusal refused, Map<String, String> input, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("refusal", refused.getMessage());
    model.addAttribute("typed", input);
    return show(model);
  }
}
