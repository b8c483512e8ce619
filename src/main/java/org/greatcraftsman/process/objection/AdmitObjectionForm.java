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

/** 异议受理: the discipline inspection admits an objection, or refuses it with a reason. */
@FormFor(Elements.USER_TASK_ADMIT_OBJECTION)
class AdmitObjectionForm implements TaskForm<AdmitObjectionForm.Fields> {

  private final ObjectionView view;
  private final ObjectionService objections;

  AdmitObjectionForm(ObjectionView view, ObjectionService objections) {
    this.view = view;
    this.objections = objections;
  }

  enum Admission {
    ADMIT,
    REFUSE
  }

  record Fields(
      @Label("受理意见") @NotNull(message = "请选择受理或不予受理。") Admission decision,
      @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return view.withObjector(task);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean admitted = fields.decision() == Admission.ADMIT;
    objections.admit(task.businessKey(), admitted, fields.reason(), task.person());
    return ProcessVariables.of(Variables.ADMITTED, admitted);
  }
}
