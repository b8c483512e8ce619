package org.greatcraftsman.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.greatcraftsman.honor.AwardCertificateService;
import org.greatcraftsman.honor.AwardCertificateVerification;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.portal.PublicResultsResponses.CertificateResponse;
import org.greatcraftsman.portal.PublicResultsResponses.HonourResponse;
import org.greatcraftsman.portal.PublicResultsResponses.NoticeResponse;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.round.RoundService;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public API of the published results of the current round. */
@RestController
@RequestMapping(path = "/api/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "结果", description = "公示、得分、光荣榜和证书")
class PublicResultsApiController {

  private final RoundService rounds;
  private final NoticeService notices;
  private final PublishedResults results;
  private final HonourService honours;
  private final AwardCertificateService certificates;

  PublicResultsApiController(
      RoundService rounds,
      NoticeService notices,
      PublishedResults results,
      HonourService honours,
      AwardCertificateService certificates) {
    this.rounds = rounds;
    this.notices = notices;
    this.results = results;
    this.honours = honours;
    this.certificates = certificates;
  }

  @GetMapping("/notices")
  @Operation(summary = "名单公示", description = "本届的全部公示，最早的在前；公示前为空。")
  List<NoticeResponse> notices() {
    return rounds.current().map(round -> notices.all(round.number())).orElse(List.of()).stream()
        .map(NoticeResponse::of)
        .toList();
  }

  @GetMapping("/results")
  @Operation(summary = "得分", description = "公示名单中每个人的票数、得分和计算公式，按名次排列；公示前为空。")
  List<PublishedResults.ResultEntry> results() {
    return results.entries();
  }

  @GetMapping("/honors")
  @Operation(summary = "光荣榜", description = "本届获得称号的人，按姓氏笔画排列；命名前为空。")
  List<HonourResponse> honors() {
    return rounds.current().map(round -> honours.roll(round.number())).orElse(List.of()).stream()
        .map(HonourResponse::of)
        .toList();
  }

  @GetMapping("/certificate")
  @Operation(summary = "证书查验", description = "编号与姓名相符才返回证书内容。")
  CertificateResponse certificate(
      @Parameter(description = "证书编号，例如武工匠〔2018〕第001号") @RequestParam(defaultValue = "")
          String number,
      @Parameter(description = "证书上的姓名") @RequestParam(defaultValue = "") String name) {
    AwardCertificateVerification check = certificates.verify(number, name);
    return new CertificateResponse(
        check instanceof AwardCertificateVerification.Genuine, check.sentence());
  }
}
