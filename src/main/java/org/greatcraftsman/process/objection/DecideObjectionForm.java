package org.greatcraftsman.process.objection;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.objection.ObjectionProcess.Elements;
import org.greatcraftsman.process.objection.ObjectionProcess.Variables;
import org.greatcraftsman.publicity.ObjectionService;

/**
 * 异议裁定: another person of the discipline inspection than the one who admitted the objection decides
 * whether it is upheld.
 */
@FormFor(Elements.USER_TASK_DECIDE_OBJECTION)
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
      @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return view.withObjector(task);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean upheld = fields.decision() == Ruling.UPHOLD;
    objections.decide(task.businessKey(), upheld, fields.reason(), task.person());
    return ProcessVariables.of(Variables.UPHELD, upheld);
  }
}
