package org.greatcraftsman.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionForm;
import org.greatcraftsman.publicity.ObjectionGround;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.Objector;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Accepts objections of a person or a unit against a nominee on the notice, and shows their
 * progress.
 */
@Controller
class ObjectionController {

  private static final Map<String, String> EMPTY_FIELDS =
      Stream.of(
              "key",
              "nomination",
              "ground",
              "facts",
              "evidence",
              "unit",
              "name",
              "phone",
              "contactPerson",
              "sealed")
          .collect(Collectors.toMap(field -> field, field -> ""));

  private final RoundService rounds;
  private final NoticeService notices;
  private final ObjectionService objections;
  private final InstantSource clock;

  ObjectionController(
      RoundService rounds,
      NoticeService notices,
      ObjectionService objections,
      InstantSource clock) {
    this.rounds = rounds;
    this.notices = notices;
    this.objections = objections;
    this.clock = clock;
  }

  @GetMapping("/objection")
  String form(@RequestParam(defaultValue = "") String nomination, Model model) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("key", UUID.randomUUID().toString());
    typed.put("nomination", nomination);
    return page(typed, null, model);
  }

  @PostMapping("/objection")
  String file(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
    try {
      Notice notice = openNotice().orElseThrow(() -> new Refusal("现在不在公示期内，不能提出异议。"));
      model.addAttribute("receipt", objections.file(notice.round(), read(typed)));
      return "portal/objection-done";
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(typed, refused.getMessage(), model);
    }
  }

  @GetMapping("/objection/status")
  String credentialsForm() {
    return "portal/objection-status";
  }

  @PostMapping("/objection/status")
  String status(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    return progress(number, code, null, response, model);
  }

  @PostMapping("/objection/withdraw")
  String withdraw(
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String code,
      HttpServletResponse response,
      Model model) {
    try {
      objections.withdraw(normalized(number), code.strip());
      model.addAttribute("done", "异议已撤回。");
      return progress(number, code, null, response, model);
    } catch (Refusal refused) {
      return progress(number, code, refused.getMessage(), response, model);
    }
  }

  private static ObjectionForm read(Map<String, String> typed) {
    return new ObjectionForm(
        typed.get("key"),
        typed.get("nomination"),
        new Objector(
            "true".equals(typed.get("unit")),
            typed.get("name"),
            typed.get("contactPerson"),
            typed.get("phone"),
            "true".equals(typed.get("sealed"))),
        Arrays.stream(ObjectionGround.values())
            .filter(ground -> ground.name().equals(typed.get("ground")))
            .findFirst()
            .orElse(null),
        typed.get("facts"),
        typed.get("evidence"));
  }

  private Optional<Notice> openNotice() {
    return rounds
        .current()
        .flatMap(round -> notices.current(round.number()))
        .filter(notice -> notice.takesObjections(clock.instant()));
  }

  private String page(Map<String, String> typed, String refusal, Model model) {
    Map<String, String> shown = new LinkedHashMap<>(EMPTY_FIELDS);
    shown.putAll(typed);
    model.addAttribute("typed", shown);
    model.addAttribute("refusal", refusal);
    model.addAttribute("grounds", ObjectionGround.values());
    openNotice()
        .ifPresent(
            notice -> {
              model.addAttribute("notice", notice);
              model.addAttribute("howToObject", notices.objectionInstructions(notice.round()));
              model.addAttribute(
                  "evidenceRequired", rounds.rules(notice.round()).objections().evidenceRequired());
            });
    return "portal/objection";
  }

  private String progress(
      String number, String code, String refusal, HttpServletResponse response, Model model) {
    model.addAttribute("number", number);
    model.addAttribute("code", code);
    model.addAttribute("refusal", refusal);
    try {
      model.addAttribute("progress", objections.progress(normalized(number), code.strip()));
    } catch (Refusal unknown) {
      model.addAttribute("refusal", unknown.getMessage());
    }
    if (model.getAttribute("refusal") != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
    return "portal/objection-status";
  }

  private static String normalized(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }
}
