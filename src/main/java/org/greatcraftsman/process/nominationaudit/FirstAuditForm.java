package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;

/** The first union that looks at a nomination, see {@link FirstAudits}. */
class FirstAuditForm implements TaskForm<FirstAuditForm.Fields> {

  private final String task;
  private final AuditLevel level;
  private final Step step;
  private final AuditService audits;
  private final NominationView view;

  FirstAuditForm(
      String task, AuditLevel level, Step step, AuditService audits, NominationView view) {
    this.task = task;
    this.level = level;
    this.step = step;
    this.audits = audits;
    this.view = view;
  }

  enum Decision {
    AGREED,
    RETURNED,
    REJECTED
  }

  record Fields(
      @Label("意见") @NotNull(message = "请选择意见。") Decision decision, @Label("理由") String reason)
      implements Verdict {}

  @Override
  public String task() {
    return task;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    return view.of(task.businessKey());
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, Fields fields) {
    audits.decide(task.businessKey(), fields.at(level, task.person()));
    return switch (fields.decision()) {
      case AGREED -> Step.UNIT.next();
      case RETURNED -> Routing.toCorrection(step);
      case REJECTED -> Step.REJECTED.next();
    };
  }
}
