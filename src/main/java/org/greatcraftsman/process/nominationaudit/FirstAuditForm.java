package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;

/** Base class of the two forms for the union level before the recommending unit. */
abstract class FirstAuditForm implements TaskForm<FirstAuditForm.Fields> {

  private final AuditLevel level;
  private final Step step;
  private final AuditService audits;
  private final NominationView view;

  FirstAuditForm(AuditLevel level, Step step, AuditService audits, NominationView view) {
    this.level = level;
    this.step = step;
    this.audits = audits;
    this.view = view;
  }

  enum Decision implements AuditFields.Choice {
    AGREED(AuditDecision.AGREED),
    RETURNED(AuditDecision.RETURNED),
    REJECTED(AuditDecision.REJECTED);

    private final AuditDecision meaning;

    Decision(AuditDecision meaning) {
      this.meaning = meaning;
    }

    @Override
    public AuditDecision meaning() {
      return meaning;
    }
  }

  record Fields(
      @Label("意见") @NotNull(message = "请选择意见。") Decision decision, @Label("理由") String reason)
      implements AuditFields {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return view.of(task.nomination());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    audits.decide(task.nomination(), fields.opinion(level, task.person()));
    return switch (fields.decision()) {
      case AGREED -> Step.UNIT.next();
      case RETURNED -> AuditRouting.toCorrection(step);
      case REJECTED -> Step.REJECTED.next();
    };
  }
}
