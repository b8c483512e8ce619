package org.greatcraftsman.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.honor.Honour;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeLine;

/**
 * Responses of the public API about notices, honours and certificates. None contains an identity
 * number, a telephone number or an address.
 */
interface PublicResultsResponses {

  /** A notice with every person on it. */
  @Schema(name = "Notice", description = "一次名单公示")
  record NoticeResponse(
      @Schema(description = "公示编号", example = "GCC2-N1") String number,
      @Schema(description = "第一天") LocalDate from,
      @Schema(description = "接受异议的最后一天") LocalDate lastDay,
      @Schema(description = "公示期是否已满") boolean closed,
      @Schema(description = "名单的SHA-256指纹") String listHash,
      @Schema(description = "账本最新一行的行号") long ledgerRow,
      @Schema(description = "账本最新一行的SHA-256指纹") String ledgerHash,
      @Schema(description = "全部选票的默克尔树根") String voteRoot,
      @Schema(description = "名单，按姓氏笔画排列") List<NoticeLine> people) {

    static NoticeResponse of(Notice notice) {
      return new NoticeResponse(
          notice.number(),
          notice.period().firstDay(),
          notice.period().lastDay(),
          notice.closed(),
          notice.commitments().listHash(),
          notice.commitments().ledgerSeq(),
          notice.commitments().ledgerHash(),
          notice.commitments().voteRoot(),
          notice.lines());
    }
  }

  /** A person who holds the title. */
  @Schema(name = "Honour", description = "获得称号的人")
  record HonourResponse(
      @Schema(description = "申报编号") String number,
      @Schema(description = "姓名") String name,
      @Schema(description = "推荐单位") String unit,
      @Schema(description = "工作单位") String employer,
      @Schema(description = "行业") String industry,
      @Schema(description = "工种") String jobType,
      @Schema(description = "称号") String title,
      @Schema(description = "命名日期") LocalDate namedOn) {

    static HonourResponse of(Honour honour) {
      return new HonourResponse(
          honour.number().value(),
          honour.person().name(),
          honour.person().unitName(),
          honour.person().employer(),
          honour.person().industry(),
          honour.person().jobType(),
          honour.title(),
          OfficeTime.toDate(honour.namedAt()));
    }
  }

  /** The result of the verification of a certificate. */
  @Schema(name = "Certificate", description = "证书查验结果")
  record CertificateResponse(
      @Schema(description = "是否真实有效") boolean genuine,
      @Schema(description = "结果说明") String sentence) {}
}
