package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.review.Draft;
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.ExpertFile;
import org.greatcraftsman.review.OwnMark;
import org.greatcraftsman.security.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The scoring page, on which an expert marks many files quickly. Each mark is submitted through its
 * task, as in Tasklist. The page shows neither votes nor the marks of other experts.
 */
@Controller
@PreAuthorize("hasAuthority('experts')")
class MarkingController {

  private static final String PAGE = "desk/marking";
  private static final String REFUSAL = "refusal";
  private static final String DONE = "done";

  private final MarkingWorklist worklist;
  private final DraftService drafts;
  private final RemainingTime timeLeft;

  MarkingController(MarkingWorklist worklist, DraftService drafts, RemainingTime timeLeft) {
    this.worklist = worklist;
    this.drafts = drafts;
    this.timeLeft = timeLeft;
  }

  @GetMapping("/desk/marking")
  String openFirst(
      @AuthenticationPrincipal StaffMember person, RedirectAttributes redirect, Model model) {
    Optional<NominationNumber> waiting = worklist.nextFile(expert(person), null);
    if (waiting.isPresent()) {
      redirect.addFlashAttribute(DONE, model.getAttribute(DONE));
      return redirectToFile(waiting.get(), redirect);
    }
    progress(null, worklist.files(expert(person)), worklist.openTasks(expert(person)), model);
    model.addAttribute("given", worklist.givenMarks(expert(person)));
    model.addAttribute("groups", worklist.criterionNames());
    return PAGE;
  }

  @GetMapping("/desk/marking/{number}")
  String show(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      Model model) {
    return page(person, number, worklist.draft(expert(person), number), model);
  }

  @PostMapping("/desk/marking/{number}")
  String submitMark(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    MarkFormInput input = new MarkFormInput(parameters);
    Optional<NominationNumber> next = worklist.nextFile(expert(person), number);
    Consumer<Worklist.WorkItem> submit =
        task ->
            worklist.submit(
                expert(person), task, input.toMarkFields(worklist.view(expert(person), task)));
    Optional<String> refusal = refusal(person, number, submit);
    return refusal.isEmpty()
        ? redirectToNext(next, number + "的评分已提交。", redirect)
        : refused(person, number, input, refusal.get(), response, model);
  }

  @PostMapping("/desk/marking/{number}/withdraw")
  String withdraw(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    MarkFormInput input = new MarkFormInput(parameters);
    // Determined first: after the withdrawal, the file has no place in the expert's order.
    Optional<NominationNumber> next = worklist.nextFile(expert(person), number);
    Optional<String> refusal =
        refusal(
            person,
            number,
            task -> worklist.submit(expert(person), task, input.toWithdrawalFields()));
    model.addAttribute("withdrawing", true);
    return refusal.isEmpty()
        ? redirectToNext(next, "您已回避" + number + "，不再评审这份材料。", redirect)
        : refused(person, number, input, refusal.get(), response, model);
  }

  /** Saves the draft, and answers with the fragment of the page that reports it. */
  @PostMapping(path = "/desk/marking/{number}/draft", headers = "HX-Request")
  String saveDraft(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam Map<String, String> parameters,
      Model model) {
    MarkFormInput input = new MarkFormInput(parameters);
    try {
      Draft draft = drafts.save(number, expert(person), input.toDraft());
      model.addAttribute("sheet", MarkFormInput.of(draft));
      model.addAttribute("savedAt", draft.savedAt());
    } catch (Refusal refused) {
      model.addAttribute("sheet", input);
      model.addAttribute("notSaved", refused.getMessage());
    }
    return PAGE + " :: saved";
  }

  /** Saves the draft of a browser without scripts. */
  @PostMapping(path = "/desk/marking/{number}/draft", headers = "!HX-Request")
  String saveDraftWithoutScript(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable NominationNumber number,
      @RequestParam Map<String, String> parameters,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    MarkFormInput input = new MarkFormInput(parameters);
    try {
      drafts.save(number, expert(person), input.toDraft());
    } catch (Refusal refused) {
      return refused(person, number, input, refused.getMessage(), response, model);
    }
    redirect.addFlashAttribute(DONE, number + "的草稿已暂存，尚未提交。");
    return redirectToFile(number, redirect);
  }

  private Optional<String> refusal(
      StaffMember person, NominationNumber number, Consumer<Worklist.WorkItem> act) {
    try {
      act.accept(
          worklist
              .findMarkingTask(expert(person), number)
              .orElseThrow(() -> new Refusal("这份材料现在没有等您评审；请从左侧或上方的材料列表另选一份。")));
      return Optional.empty();
    } catch (Refusal refused) {
      return Optional.of(refused.getMessage());
    }
  }

  private static ExpertId expert(StaffMember person) {
    return new ExpertId(person.id());
  }

  private static String redirectToNext(
      Optional<NominationNumber> next, String sentence, RedirectAttributes redirect) {
    redirect.addFlashAttribute(DONE, sentence);
    return next.map(file -> redirectToFile(file, redirect)).orElse("redirect:/desk/marking");
  }

  private static String redirectToFile(NominationNumber number, RedirectAttributes redirect) {
    redirect.addAttribute("number", number);
    return "redirect:/desk/marking/{number}";
  }

  private String refused(
      StaffMember person,
      NominationNumber number,
      MarkFormInput input,
      String sentence,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute(REFUSAL, sentence);
    return page(person, number, input, model);
  }

  private String page(
      StaffMember person, NominationNumber number, MarkFormInput input, Model model) {
    List<ExpertFile> files = worklist.files(expert(person));
    List<OwnMark> given = worklist.givenMarks(expert(person));
    List<OwnMark> own = given.stream().filter(mark -> mark.file().equals(number)).toList();
    if (own.isEmpty() && files.stream().noneMatch(file -> file.number().equals(number))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    List<Worklist.WorkItem> open = worklist.openTasks(expert(person));
    progress(number, files, open, model);
    model.addAttribute("sheet", input);
    MarkingWorklist.markingTask(open, number)
        .ifPresent(
            task -> {
              model.addAttribute("view", worklist.plainView(expert(person), task));
              model.addAttribute("due", task.due());
              model.addAttribute("left", timeLeft.describe(task.due()));
            });
    drafts
        .find(number, expert(person))
        .ifPresent(draft -> model.addAttribute("savedAt", draft.savedAt()));
    model.addAttribute("given", own);
    model.addAttribute("voided", given.stream().filter(OwnMark::isVoid).toList());
    model.addAttribute("groups", worklist.criterionNames());
    return PAGE;
  }

  private static void progress(
      NominationNumber number, List<ExpertFile> files, List<Worklist.WorkItem> open, Model model) {
    int index =
        IntStream.range(0, files.size())
            .filter(i -> files.get(i).number().equals(number))
            .findFirst()
            .orElse(-1);
    model.addAttribute("files", files);
    model.addAttribute("again", MarkingWorklist.reconsiderationTasks(open));
    model.addAttribute("markedFiles", files.stream().filter(ExpertFile::marked).count());
    model.addAttribute("number", number);
    model.addAttribute("position", index + 1);
    if (index > 0) {
      model.addAttribute("previous", files.get(index - 1).number());
    }
    if (index >= 0 && index + 1 < files.size()) {
      model.addAttribute("next", files.get(index + 1).number());
    }
  }
}
