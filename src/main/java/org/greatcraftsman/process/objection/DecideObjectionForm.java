package org.greatcraftsman.process.objection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** 异议裁定: another person of the discipline inspection decides whether it is upheld. */
@Component
class DecideObjectionForm implements TaskForm<DecideObjectionForm.Fields> {

  private final ObjectionView view;
  private final ObjectionService objections;

  DecideObjectionForm(ObjectionView view, ObjectionService objections) {
    this.view = view;
    this.objections = objections;
  }

  enum Ruling {
    UPHOLD,
    DISMISS
  }

  record Fields(
      @Label("裁定") @NotNull(message = "请选择异议成立或不成立。") Ruling decision,
      @Label("理由")
          @NotNull(message = "请写明裁定理由（10至800字）。")
          @Size(min = 10, max = 800, message = "请写明裁定理由（10至800字）。")
          String reason) {}

  @Override
  public String task() {
    return ObjectionProcess.DECIDE;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    return view.withObjector(task);
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, Fields fields) {
    boolean upheld = fields.decision() == Ruling.UPHOLD;
    objections.decide(task.businessKey(), upheld, fields.reason(), task.person());
    return Map.of(ObjectionProcess.VARIABLE_UPHELD, upheld);
  }
}
