package org.greatcraftsman.portal;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import org.greatcraftsman.panel.PanelPublication;
import org.greatcraftsman.panel.PublishedPanel;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Publishes the draw of the experts, with all data that is needed to repeat it. */
@Controller
class PanelDrawController {

  private final PanelPublication publication;
  private final RoundService rounds;

  PanelDrawController(PanelPublication publication, RoundService rounds) {
    this.publication = publication;
    this.rounds = rounds;
  }

  @GetMapping("/panel")
  String show(Model model) {
    publication
        .current()
        .ifPresent(
            panel -> {
              model.addAttribute("panel", panel);
              model.addAttribute("fields", fields());
            });
    return "portal/panel";
  }

  @GetMapping("/api/public/panel")
  @ResponseBody
  @Operation(summary = "评审专家抽取", description = "抽签承诺、专家库编码、种子和抽取结果；评选结束后公布姓名。凭这些数据任何人都可以重新抽取核对。")
  @ApiResponse(responseCode = "200", description = "抽取数据")
  @ApiResponse(responseCode = "404", description = "评选尚未启动")
  PublishedPanel panel() {
    return publication
        .current()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Map<String, String> fields() {
    return rounds.current().stream()
        .flatMap(round -> rounds.rules(round.number()).industries().stream())
        .collect(toMap(RulePack.Industry::code, RulePack.Industry::name));
  }
}
