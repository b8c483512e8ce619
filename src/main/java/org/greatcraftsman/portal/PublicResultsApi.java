package org.greatcraftsman.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.greatcraftsman.honor.CertificateCheck;
import org.greatcraftsman.honor.Certificates;
import org.greatcraftsman.honor.Honours;
import org.greatcraftsman.portal.PublishedData.Certificate;
import org.greatcraftsman.portal.PublishedData.Honoured;
import org.greatcraftsman.portal.PublishedData.PublicNotice;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.round.Rounds;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is published of the present round, for programs. */
@RestController
@RequestMapping(path = "/api/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "结果", description = "公示、得分、光荣榜和证书")
class PublicResultsApi {

  private final Rounds rounds;
  private final Notices notices;
  private final ResultBook results;
  private final Honours honours;
  private final Certificates certificates;

  PublicResultsApi(
      Rounds rounds,
      Notices notices,
      ResultBook results,
      Honours honours,
      Certificates certificates) {
    this.rounds = rounds;
    this.notices = notices;
    this.results = results;
    this.honours = honours;
    this.certificates = certificates;
  }

  @GetMapping("/notices")
  @Operation(summary = "名单公示", description = "本届的全部公示，最早的在前；公示前为空。")
  List<PublicNotice> notices() {
    return rounds.current().map(round -> notices.all(round.number())).orElse(List.of()).stream()
        .map(PublicNotice::of)
        .toList();
  }

  @GetMapping("/results")
  @Operation(summary = "得分", description = "公示名单中每个人的票数、得分和计算公式，按名次排列；公示前为空。")
  List<ResultBook.Place> results() {
    return results.places();
  }

  @GetMapping("/honors")
  @Operation(summary = "光荣榜", description = "本届获得称号的人，按姓氏笔画排列；命名前为空。")
  List<Honoured> honors() {
    return rounds.current().map(round -> honours.roll(round.number())).orElse(List.of()).stream()
        .map(Honoured::of)
        .toList();
  }

  @GetMapping("/certificate")
  @Operation(summary = "证书查验", description = "编号与姓名相符才返回证书内容。")
  Certificate certificate(
      @Parameter(description = "证书编号，例如武工匠〔2018〕第001号") @RequestParam(defaultValue = "")
          String number,
      @Parameter(description = "证书上的姓名") @RequestParam(defaultValue = "") String name) {
    CertificateCheck check = certificates.check(number, name);
    return new Certificate(check instanceof CertificateCheck.Genuine, check.sentence());
  }
}
