package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.greatcraftsman.process.Label;

/** What the desk decides about a file with too few marks. */
record MissingMarksFields(
    @Label("处理方式") @NotNull(message = "请选择处理方式。") Decision decision,
    @Label("延期天数")
        @Min(value = 1, message = "延期天数请填1至10天。")
        @Max(value = 10, message = "延期天数请填1至10天。")
        Integer days,
    @Label("一并延期") Boolean alike,
    @Label("理由")
        @NotNull(message = "请写明理由（5至500字）。")
        @Size(min = 5, max = 500, message = "请写明理由（5至500字）。")
        String reason) {

  enum Decision {
    EXTEND,
    CLOSE
  }

  @AssertTrue(message = "延期补评时请填写延期天数（1至10天）。")
  boolean isDaysGiven() {
    return decision != Decision.EXTEND || days != null;
  }
}
