package org.greatcraftsman.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.Round;

/**
 * Responses of the public API about the round and its nominees. None contains an identity number, a
 * telephone number or an address.
 */
interface PublicRoundResponses {

  /** The current round. */
  @Schema(name = "Round", description = "本届评选")
  record RoundResponse(
      @Schema(description = "编号", example = "GCC2") String number,
      @Schema(description = "第几届") int edition,
      @Schema(description = "名称") String title,
      @Schema(description = "当前阶段的代码", example = "NOMINATION") String stage,
      @Schema(description = "当前阶段的名称", example = "基层推荐") String stageName,
      @Schema(description = "启动时间") OffsetDateTime openedAt,
      @Schema(description = "规则版本，从1开始") int rulesVersion,
      @Schema(description = "规则的SHA-256指纹") String rulesHash) {

    static RoundResponse of(Round round) {
      return new RoundResponse(
          round.number().value(),
          round.edition(),
          round.title(),
          round.stage().name(),
          round.stage().label(),
          round.openedAt().atZone(OfficeTime.ZONE).toOffsetDateTime(),
          round.packVersion(),
          round.packHash());
    }
  }

  /** A stage with its dates. */
  @Schema(name = "Stage", description = "评选的一个阶段")
  record StageResponse(
      @Schema(description = "代码", example = "NOMINATION") String stage,
      @Schema(description = "名称", example = "基层推荐") String name,
      @Schema(description = "日程上的开始时间") OffsetDateTime from,
      @Schema(description = "日程上的截止时间") OffsetDateTime to,
      @Schema(description = "状态：DONE已完成、SOON即将开始、NOW正在进行、AHEAD尚未开始") String state) {

    static StageResponse of(StageTimeline.Step step) {
      return new StageResponse(
          step.stage().name(),
          step.name(),
          step.from().atZone(OfficeTime.ZONE).toOffsetDateTime(),
          step.to().atZone(OfficeTime.ZONE).toOffsetDateTime(),
          step.state().name());
    }
  }

  /** A nominee on the vote list. */
  @Schema(name = "Candidate", description = "进入投票和专家评审的人选")
  record CandidateResponse(
      @Schema(description = "编号", example = "GCC2-0417") String number,
      @Schema(description = "姓名") String name,
      @Schema(description = "推荐单位") String unit,
      @Schema(description = "工作单位") String employer,
      @Schema(description = "行业") String industry,
      @Schema(description = "工种") String jobType,
      @Schema(description = "岗位") String position,
      @Schema(description = "是否一线职工") boolean frontline,
      @Schema(description = "简要事迹") String deeds) {

    static CandidateResponse of(NomineeCard card) {
      return new CandidateResponse(
          card.number().value(),
          card.name(),
          card.unitName(),
          card.employer(),
          card.industryName(),
          card.jobTypeName(),
          card.position(),
          card.frontline(),
          card.summary());
    }
  }
}
