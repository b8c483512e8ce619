package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.springframework.stereotype.Component;

/** 市总工会审核: the last level. */
@Component
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

  enum Decision {
    AGREED,
    RETURNED,
    RETURNED_TO_PREVIOUS,
    REJECTED
  }

  record Fields(
      @Label("审核意见") @NotNull(message = "请选择审核意见。") Decision decision, @Label("理由") String reason)
      implements Verdict {}

  @Override
  public String task() {
    return NominationAuditProcess.AUDIT_BY_FEDERATION;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    Map<String, Object> shown = new HashMap<>(view.of(task.businessKey()));
    shown.put("rank", nominations.line(task.businessKey()).unitRank());
    return shown;
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, Fields fields) {
    Map<String, Object> flags =
        switch (fields.decision()) {
          case AGREED -> Step.RECOMMENDED.next();
          case RETURNED -> back(task, Routing.toCorrection(Step.FEDERATION));
          case RETURNED_TO_PREVIOUS -> back(task, Step.UNIT.next());
          case REJECTED -> Step.REJECTED.next();
        };
    audits.decide(task.businessKey(), fields.at(AuditLevel.FEDERATION, task.person()));
    return flags;
  }

  private Map<String, Object> back(TaskAtHand task, Map<String, Object> flags) {
    time.requireBeforeShortlist(task.round(), "请直接决定推荐上报或不予推荐");
    return Routing.fromFederation(flags);
  }
}
