package org.greatcraftsman.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.portal.PublicRoundResponses.CandidateResponse;
import org.greatcraftsman.portal.PublicRoundResponses.RoundResponse;
import org.greatcraftsman.portal.PublicRoundResponses.StageResponse;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The public API of the current round, its rules and its vote list. */
@RestController
@RequestMapping(path = "/api/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "评选", description = "本届评选的进展、规则和人选名单")
class PublicRoundApiController {

  private final RoundService rounds;
  private final VoteListCatalog candidates;
  private final InstantSource clock;

  PublicRoundApiController(RoundService rounds, VoteListCatalog candidates, InstantSource clock) {
    this.rounds = rounds;
    this.candidates = candidates;
    this.clock = clock;
  }

  @GetMapping("/round")
  @Operation(summary = "本届评选", description = "本届评选的编号、名称、当前阶段和规则指纹。")
  @ApiResponse(responseCode = "200", description = "本届评选")
  @ApiResponse(responseCode = "404", description = "评选尚未启动")
  RoundResponse round() {
    return RoundResponse.of(current());
  }

  @GetMapping("/stages")
  @Operation(summary = "评选日程", description = "各阶段的起止时间和状态，按先后排列。")
  List<StageResponse> stages() {
    Round round = current();
    return StageTimeline.of(round.stage(), rounds.schedule(round.number()), clock.instant())
        .steps()
        .stream()
        .map(StageResponse::of)
        .toList();
  }

  @GetMapping("/rules")
  @Operation(summary = "评选规则", description = "现行规则的每一项及其依据。")
  PublishedRules rules() {
    Round round = current();
    return RulePackPresenter.present(round, rounds.rules(round.number()));
  }

  @GetMapping("/candidates")
  @Operation(summary = "人选名单", description = "进入投票和专家评审的人选，按编号排列；名单确认前为空。")
  List<CandidateResponse> candidates(
      @Parameter(description = "姓名、单位、工种或编号中的文字") @RequestParam(defaultValue = "") String text,
      @Parameter(description = "行业代码") @RequestParam(defaultValue = "") String industry) {
    return candidates.search(text, industry).stream().map(CandidateResponse::of).toList();
  }

  @GetMapping("/candidates/{number}")
  @Operation(summary = "一位人选", description = "按编号查询一位人选。")
  @ApiResponse(responseCode = "200", description = "这位人选")
  @ApiResponse(responseCode = "404", description = "名单上没有这个编号")
  CandidateResponse candidate(
      @Parameter(description = "申报编号，例如GCC2-0417") @PathVariable NominationNumber number) {
    NomineeCard card =
        candidates
            .find(number)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return CandidateResponse.of(card);
  }

  private Round current() {
    return rounds.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
