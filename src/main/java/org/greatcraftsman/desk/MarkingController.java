package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
 * Where an expert goes quickly through many files. Each is marked in its task, as in Tasklist; of
 * others' marks and of votes nothing is here.
 */
@Controller
@PreAuthorize("hasAuthority('experts')")
class MarkingController {

  private static final String PAGE = "desk/marking";
  private static final String REFUSAL = "refusal";
  private static final String DONE = "done";

  private final MarkingWorklist desk;
  private final DraftService drafts;
  private final RemainingTime timeLeft;

  MarkingController(MarkingWorklist desk, DraftService drafts, RemainingTime timeLeft) {
    this.desk = desk;
    this.drafts = drafts;
    this.timeLeft = timeLeft;
  }

  @GetMapping("/desk/marking")
  String openFirst(
      @AuthenticationPrincipal StaffMember person, RedirectAttributes kept, Model model) {
    Optional<String> waiting = desk.nextFile(person.id(), "");
    if (waiting.isPresent()) {
      kept.addFlashAttribute(DONE, model.getAttribute(DONE));
      return redirectToFile(waiting.get(), kept);
    }
    progress("", desk.files(person.id()), desk.openTasks(person.id()), model);
    model.addAttribute("given", desk.givenMarks(person.id()));
    model.addAttribute("groups", desk.criterionNames());
    return PAGE;
  }

  @GetMapping("/desk/marking/{number}")
  String show(
      @AuthenticationPrincipal StaffMember person, @PathVariable String number, Model model) {
    return page(person, number, desk.draft(person.id(), number), model);
  }

  @PostMapping("/desk/marking/{number}")
  String submitMark(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes told,
      Model model) {
    MarkFormInput sheet = new MarkFormInput(typed);
    Optional<String> next = desk.nextFile(person.id(), number);
    Consumer<Worklist.WorkItem> submit =
        task -> desk.submit(person.id(), task, sheet.toMarkFields(desk.view(person.id(), task)));
    Optional<String> refusal = refusal(person, number, submit);
    return refusal.isEmpty()
        ? redirectToNext(next, number + "的评分已提交。", told)
        : refused(person, number, sheet, refusal.get(), response, model);
  }

  @PostMapping("/desk/marking/{number}/withdraw")
  String withdraw(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes told,
      Model model) {
    MarkFormInput sheet = new MarkFormInput(typed);
    // Afterwards the file is none of the expert's, and nothing comes next after it.
    Optional<String> next = desk.nextFile(person.id(), number);
    Optional<String> refusal =
        refusal(person, number, task -> desk.submit(person.id(), task, sheet.toWithdrawalFields()));
    model.addAttribute("withdrawing", true);
    return refusal.isEmpty()
        ? redirectToNext(next, "您已回避" + number + "，不再评审这份材料。", told)
        : refused(person, number, sheet, refusal.get(), response, model);
  }

  /** Keeps what is typed, and answers with the line that says so. */
  @PostMapping(path = "/desk/marking/{number}/draft", headers = "HX-Request")
  String saveDraft(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      Model model) {
    MarkFormInput sheet = new MarkFormInput(typed);
    try {
      Draft kept = drafts.save(number, person.id(), sheet.toDraft());
      model.addAttribute("sheet", MarkFormInput.of(kept));
      model.addAttribute("savedAt", kept.savedAt());
    } catch (Refusal refused) {
      model.addAttribute("sheet", sheet);
      model.addAttribute("notSaved", refused.getMessage());
    }
    return PAGE + " :: saved";
  }

  /** The same from a browser without scripts. */
  @PostMapping(path = "/desk/marking/{number}/draft", headers = "!HX-Request")
  String saveDraftWithoutScript(
      @AuthenticationPrincipal StaffMember person,
      @PathVariable String number,
      @RequestParam Map<String, String> typed,
      HttpServletResponse response,
      RedirectAttributes told,
      Model model) {
    MarkFormInput sheet = new MarkFormInput(typed);
    try {
      drafts.save(number, person.id(), sheet.toDraft());
    } catch (Refusal refused) {
      return refused(person, number, sheet, refused.getMessage(), response, model);
    }
    told.addFlashAttribute(DONE, number + "的草稿已暂存，尚未提交。");
    return redirectToFile(number, told);
  }

  private Optional<String> refusal(
      StaffMember person, String number, Consumer<Worklist.WorkItem> act) {
    try {
      act.accept(
          desk.findMarkingTask(person.id(), number)
              .orElseThrow(() -> new Refusal("这份材料现在没有等您评审；请从左侧或上方的材料列表另选一份。")));
      return Optional.empty();
    } catch (Refusal refused) {
      return Optional.of(refused.getMessage());
    }
  }

  private static String redirectToNext(
      Optional<String> next, String sentence, RedirectAttributes told) {
    told.addFlashAttribute(DONE, sentence);
    return next.map(file -> redirectToFile(file, told)).orElse("redirect:/desk/marking");
  }

  private static String redirectToFile(String number, RedirectAttributes told) {
    told.addAttribute("number", number);
    return "redirect:/desk/marking/{number}";
  }

  private String refused(
      StaffMember person,
      String number,
      MarkFormInput sheet,
      String sentence,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute(REFUSAL, sentence);
    return page(person, number, sheet, model);
  }

  private String page(StaffMember person, String number, MarkFormInput sheet, Model model) {
    List<ExpertFile> files = desk.files(person.id());
    List<OwnMark> given = desk.givenMarks(person.id());
    List<OwnMark> own = given.stream().filter(mark -> mark.file().equals(number)).toList();
    if (own.isEmpty() && files.stream().noneMatch(file -> file.number().equals(number))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    List<Worklist.WorkItem> open = desk.openTasks(person.id());
    progress(number, files, open, model);
    model.addAttribute("sheet", sheet);
    MarkingWorklist.markingTask(open, number)
        .ifPresent(
            task -> {
              model.addAttribute("view", desk.plainView(person.id(), task));
              model.addAttribute("due", task.due());
              model.addAttribute("left", timeLeft.describe(task.due()));
            });
    drafts
        .find(number, person.id())
        .ifPresent(draft -> model.addAttribute("savedAt", draft.savedAt()));
    model.addAttribute("given", own);
    model.addAttribute("voided", given.stream().filter(OwnMark::isVoid).toList());
    model.addAttribute("groups", desk.criterionNames());
    return PAGE;
  }

  private static void progress(
      String number, List<ExpertFile> files, List<Worklist.WorkItem> open, Model model) {
    int here =
        IntStream.range(0, files.size())
            .filter(at -> files.get(at).number().equals(number))
            .findFirst()
            .orElse(-1);
    model.addAttribute("files", files);
    model.addAttribute("again", MarkingWorklist.reconsiderationTasks(open));
    model.addAttribute("markedFiles", files.stream().filter(ExpertFile::marked).count());
    model.addAttribute("number", number);
    model.addAttribute("position", here + 1);
    if (here > 0) {
      model.addAttribute("previous", files.get(here - 1).number());
    }
    if (here >= 0 && here + 1 < files.size()) {
      model.addAttribute("next", files.get(here + 1).number());
    }
  }
}
