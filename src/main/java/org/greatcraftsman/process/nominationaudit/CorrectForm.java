package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;

/**
 * 修改申报材料: the clerk resubmits a form that they corrected on the nomination page, or withdraws the
 * nomination.
 */
@FormFor(Elements.USER_TASK_CORRECT)
class CorrectForm implements TaskForm<CorrectForm.Fields> {

  private final AuditService audits;
  private final NominationView view;

  CorrectForm(AuditService audits, NominationView view) {
    this.audits = audits;
    this.view = view;
  }

  enum Decision {
    RESUBMIT,
    WITHDRAW
  }

  record Fields(
      @Label("办理") @NotNull(message = "请选择重新报送或撤回申报。") Decision decision,
      @Label("说明") String note) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return view.of(task.nomination());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.WITHDRAW) {
      audits.withdrawReturned(task.nomination(), fields.note(), task.person());
      return Step.WITHDRAWN.next();
    }
    audits.resubmit(task.nomination(), fields.note(), task.person());
    return task.get(Variables.RETURN_TO).next();
  }
}
