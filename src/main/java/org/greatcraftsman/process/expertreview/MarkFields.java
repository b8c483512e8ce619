package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import org.greatcraftsman.process.Label;

/** What an expert sends: four marks, or the wish to withdraw. */
record MarkFields(
    @Label("第①组评分") @GroupMark Integer g1,
    @Label("第②组评分") @GroupMark Integer g2,
    @Label("第③组评分") @GroupMark Integer g3,
    @Label("第④组评分") @GroupMark Integer g4,
    @Label("申请回避") Boolean declareConflict,
    @Label("理由") @Size(max = 500, message = "理由请压缩到500字以内。") String reason) {

  boolean withdraws() {
    return Boolean.TRUE.equals(declareConflict);
  }

  @AssertTrue(message = "请为四组标准都打分；与人选有利益关系的，请申请回避。")
  boolean isMarkComplete() {
    return withdraws() || Stream.of(g1, g2, g3, g4).allMatch(Objects::nonNull);
  }

  @AssertTrue(message = "申请回避时请写明理由（5至500字）。")
  boolean isReasonGivenForWithdrawal() {
    return !withdraws() || (reason != null && reason.length() >= 5);
  }
}
