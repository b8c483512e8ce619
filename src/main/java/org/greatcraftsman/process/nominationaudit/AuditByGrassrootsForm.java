package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.Audits;
import org.greatcraftsman.nomination.Opinion;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.springframework.stereotype.Component;

/** 基层工会审核: the first union level. */
@Component
class AuditByGrassrootsForm implements TaskForm<AuditByGrassrootsForm.Fields> {

  private final Audits audits;
  private final NominationView view;

  AuditByGrassrootsForm(Audits audits, NominationView view) {
    this.audits = audits;
    this.view = view;
  }

  enum Decision {
    AGREED,
    RETURNED,
    REJECTED
  }

  record Fields(
      @Label("审核意见") @NotNull(message = "请选择审核意见。") Decision decision, @Label("理由") String reason) {

    @AssertTrue(message = "退回或不予推荐时请写明理由（5至500字）。")
    public boolean isReasonGivenWhenNotAgreed() {
      return decision == null
          || (decision == Decision.AGREED ? Reasons.fits(reason) : Reasons.isGiven(reason));
    }
  }

  @Override
  public String task() {
    return NominationAuditProcess.AUDIT_BY_GRASSROOTS;
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
    audits.decide(
        task.businessKey(),
        new Opinion(
            AuditLevel.GRASSROOTS,
            AuditDecision.valueOf(fields.decision().name()),
            fields.reason(),
            task.person()));
    return switch (fields.decision()) {
      case AGREED -> Step.UNIT.next();
      case RETURNED -> Routing.toCorrection(Step.GRASSROOTS);
      case REJECTED -> Step.REJECTED.next();
    };
  }
}
