package org.greatcraftsman.desk;

import java.util.Arrays;
import java.util.List;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationPage;
import org.greatcraftsman.nomination.NominationQuery;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffMember;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the nominations that a person may read, with search and filters. */
@Controller
class NominationListController {

  private static final int PAGE_SIZE = 50;

  private final RoundService rounds;
  private final NominationService nominations;
  private final UnitService units;

  NominationListController(RoundService rounds, NominationService nominations, UnitService units) {
    this.rounds = rounds;
    this.nominations = nominations;
    this.units = units;
  }

  /** The filters of the list, as in the query of the URL. */
  record Filter(String text, String status, String industry, String unit) {}

  @GetMapping("/desk/nominations")
  String list(
      @AuthenticationPrincipal StaffMember person,
      Filter requested,
      @RequestParam(defaultValue = "1") String page,
      @RequestHeader(name = "HX-Request", defaultValue = "false") String htmx,
      Model model) {
    if (!NominationAccess.mayReadNominations(person)) {
      throw new AccessDeniedException("reads no files");
    }
    Round round = rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，还没有申报材料。"));
    Filter filter = restricted(person, requested);
    NominationPage found =
        nominations.search(
            round.number(),
            new NominationQuery(
                UnitCode.ofNullable(filter.unit()),
                status(filter.status()),
                nullIfBlank(filter.industry()),
                nullIfBlank(filter.text())),
            pageIndex(page),
            PAGE_SIZE);
    model.addAttribute("filter", filter);
    model.addAttribute("found", found);
    model.addAttribute("statuses", NominationStatus.values());
    model.addAttribute("industries", rounds.rules(round.number()).industries());
    model.addAttribute("units", selectableUnits(person));
    model.addAttribute("readsAll", NominationAccess.mayReadAllNominations(person));
    return "true".equals(htmx) ? "desk/nominations :: found" : "desk/nominations";
  }

  /** Restricts a unit's clerk to one of their own units. */
  private static Filter restricted(StaffMember person, Filter requested) {
    String unit = requested.unit();
    if (!NominationAccess.mayReadAllNominations(person)) {
      List<UnitCode> own = NominationAccess.unitCodes(person);
      if (own.stream().map(UnitCode::value).noneMatch(code -> code.equals(requested.unit()))) {
        unit = own.get(0).value();
      }
    }
    return new Filter(requested.text(), requested.status(), requested.industry(), unit);
  }

  private List<Unit> selectableUnits(StaffMember person) {
    List<UnitCode> own = NominationAccess.unitCodes(person);
    return units.all().stream()
        .filter(unit -> NominationAccess.mayReadAllNominations(person) || own.contains(unit.code()))
        .toList();
  }

  private static NominationStatus status(String name) {
    return Arrays.stream(NominationStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static int pageIndex(String page) {
    return page.matches("[0-9]{1,6}") ? Math.max(0, Integer.parseInt(page) - 1) : 0;
  }

  private static String nullIfBlank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
