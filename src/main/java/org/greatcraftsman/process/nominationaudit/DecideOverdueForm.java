package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;

/** 逾期裁定: the federation decides on an overdue nomination, which never expires by itself. */
@FormFor(Elements.USER_TASK_DECIDE_OVERDUE)
class DecideOverdueForm implements TaskForm<DecideOverdueForm.Fields> {

  private final AuditService audits;
  private final NominationView view;
  private final AuditTime time;

  DecideOverdueForm(AuditService audits, NominationView view, AuditTime time) {
    this.audits = audits;
    this.view = view;
    this.time = time;
  }

  enum Decision {
    AGREED(AuditDecision.AGREED),
    REJECTED(AuditDecision.REJECTED),
    EXTENDED(AuditDecision.EXTENDED);

    private final AuditDecision meaning;

    Decision(AuditDecision meaning) {
      this.meaning = meaning;
    }
  }

  /**
   * The fields of the form.
   *
   * @param days the length of the extension in working days
   */
  record Fields(
      @Label("裁定") @NotNull(message = "请选择裁定结果。") Decision decision,
      @Label("延期工作日数")
          @Min(value = 1, message = "延期须在1至10个工作日之间。")
          @Max(value = 10, message = "延期须在1至10个工作日之间。")
          Integer days,
      @Label("理由") String reason) {

    @AssertTrue(message = "延期时请填写延期工作日数。")
    public boolean isDaysGivenWhenExtended() {
      return decision != Decision.EXTENDED || days != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(view.of(task.nomination()));
    shown.put("overdue", "到期时停留在“" + task.get(Variables.STEP).label() + "”环节。");
    shown.put("latest", OfficeTime.formatDateTime(time.shortlistEnd(task.round())));
    return shown;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    AuditDecision decision = fields.decision().meaning;
    ProcessVariables routing = ProcessVariables.of(Variables.DECISION, decision);
    if (decision == AuditDecision.EXTENDED) {
      routing = routing.and(Variables.EXTENDED_UNTIL, extension(task, fields.days()));
    }
    audits.decide(
        task.nomination(),
        new AuditOpinion(AuditLevel.FEDERATION, decision, fields.reason(), task.person()));
    return routing;
  }

  private Instant extension(TaskContext task, int days) {
    if (task.get(Variables.STEP) == Step.FEDERATION) {
      throw new Refusal("这份申报逾期在市总工会审核环节，没有可交回的单位，请裁定同意上报或不予推荐。");
    }
    time.requireBeforeShortlist(task.round(), "请裁定同意上报或不予推荐");
    return time.after(task.round(), days);
  }
}
