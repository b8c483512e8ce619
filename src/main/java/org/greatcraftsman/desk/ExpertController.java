package org.greatcraftsman.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.security.StaffDirectory;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.UnitService;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Manages the pool of experts, and shows the panel that was drawn from it. */
@Controller
@PreAuthorize("hasAuthority('federation-office')")
class ExpertController {

  private final PanelService panel;
  private final RoundService rounds;
  private final RulePackCatalog packs;
  private final UnitService units;
  private final StaffDirectory staff;

  ExpertController(
      PanelService panel,
      RoundService rounds,
      RulePackCatalog packs,
      UnitService units,
      StaffDirectory staff) {
    this.panel = panel;
    this.rounds = rounds;
    this.packs = packs;
    this.units = units;
    this.staff = staff;
  }

  @GetMapping("/desk/experts")
  String list(Model model) {
    model.addAttribute("pool", panel.registeredExperts());
    model.addAttribute("industries", industries());
    rounds.current().ifPresent(round -> model.addAttribute("seats", panel.seats(round.number())));
    return "desk/experts";
  }

  @GetMapping("/desk/experts/new")
  String newExpert(Model model) {
    return page(ExpertFormInput.empty(), model);
  }

  @GetMapping("/desk/experts/{id}")
  String edit(@PathVariable ExpertId id, Model model) {
    return panel
        .expert(id)
        .map(expert -> page(ExpertFormInput.of(expert), model))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/desk/experts")
  String save(
      @ModelAttribute("sheet") ExpertFormInput input, HttpServletResponse response, Model model) {
    try {
      String id = input.userId() == null ? "" : input.userId().strip();
      if (staff.find(id).filter(member -> member.belongsTo(StaffGroup.EXPERTS)).isEmpty()) {
        throw new Refusal(
            "没有账号为“%s”的评审专家，请先在人员管理中建立账号并加入“%s”组。".formatted(id, StaffGroup.EXPERTS.title()));
      }
      panel.register(input.toExpert(industries().stream().map(RulePack.Industry::code).toList()));
      return "redirect:/desk/experts?saved";
    } catch (Refusal refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refusal", refused.getMessage());
      return page(input.withBlankRows(), model);
    }
  }

  private String page(ExpertFormInput input, Model model) {
    model.addAttribute("sheet", input);
    model.addAttribute("industries", industries());
    model.addAttribute("units", units.all());
    return "desk/expert";
  }

  /** The industries of the current round; before the first round, those of the newest rule pack. */
  private List<RulePack.Industry> industries() {
    return rounds
        .current()
        .map(round -> rounds.rules(round.number()))
        .orElseGet(() -> packs.get(packs.ids().iterator().next()))
        .industries();
  }
}
