package org.greatcraftsman.process.objection;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.objection.ObjectionProcess.Elements;
import org.greatcraftsman.publicity.FindingResult;
import org.greatcraftsman.publicity.ObjectionService;

/** 异议核查: the recommending unit records its findings; the form does not show the objector. */
@FormFor(Elements.USER_TASK_INVESTIGATE)
class InvestigateForm implements TaskForm<InvestigateForm.Fields> {

  private final ObjectionView view;
  private final ObjectionService objections;

  InvestigateForm(ObjectionView view, ObjectionService objections) {
    this.view = view;
    this.objections = objections;
  }

  record Fields(
      @Label("核查结论") @NotNull(message = "请选择核查结论。") FindingResult result,
      @Label("核查情况") String finding) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return view.withoutObjector(task);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    objections.investigate(task.businessKey(), fields.result(), fields.finding(), task.person());
    return ProcessVariables.none();
  }
}
