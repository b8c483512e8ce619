package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;

/** 市总工会审核: the audit by the city federation, the last level. */
@FormFor(Elements.USER_TASK_AUDIT_BY_FEDERATION)
class AuditByFederationForm implements TaskForm<AuditByFederationForm.Fields> {

  private final AuditService audits;
  private final NominationService nominations;
  private final NominationView view;
  private final AuditTime time;

  AuditByFederationForm(
      AuditService audits, NominationService nominations, NominationView view, AuditTime time) {
    this.audits = audits;
    this.nominations = nominations;
    this.view = view;
    this.time = time;
  }

  record Fields(
      @Label("审核意见") @NotNull(message = "请选择审核意见。") HigherLevelDecision decision,
      @Label("理由") String reason)
      implements AuditFields {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(view.of(task.nomination()));
    shown.put("rank", nominations.line(task.nomination()).unitRank());
    return shown;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    ProcessVariables routing =
        switch (fields.decision()) {
          case AGREED -> Step.RECOMMENDED.next();
          case RETURNED -> returnFromFederation(task, AuditRouting.toCorrection(Step.FEDERATION));
          case RETURNED_TO_PREVIOUS -> returnFromFederation(task, Step.UNIT.next());
          case REJECTED -> Step.REJECTED.next();
        };
    audits.decide(task.nomination(), fields.opinion(AuditLevel.FEDERATION, task.person()));
    return routing;
  }

  private ProcessVariables returnFromFederation(TaskContext task, ProcessVariables routing) {
    time.requireBeforeShortlist(task.round(), "请直接决定推荐上报或不予推荐");
    return AuditRouting.fromFederation(routing);
  }
}
