package org.greatcraftsman.process.form;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.form.GuardedErrandProcess.Elements;
import org.greatcraftsman.process.form.GuardedErrandProcess.Variables;
import org.springframework.context.annotation.Profile;

/** The form of the test process {@code guarded-errand}. */
@Profile("test")
@FormFor(Elements.USER_TASK_GUARDED_ERRAND)
class GuardedErrandForm implements TaskForm<GuardedErrandForm.Fields> {

  static final String TOO_LATE = "今天已经截止，请明天再来。";

  private final Ledger ledger;
  private final ConcurrentAction concurrently;

  GuardedErrandForm(Ledger ledger, ConcurrentAction concurrently) {
    this.ledger = ledger;
    this.concurrently = concurrently;
  }

  enum Decision {
    agree,
    @com.fasterxml.jackson.annotation.JsonProperty("return")
    send_back
  }

  record Fields(
      @Label("意见") @NotNull(message = "请选择意见。") Decision decision,
      @Label("理由") String reason,
      @Label("天数") @Max(value = 30, message = "天数不能超过 30。") Integer days) {

    @AssertTrue(message = "退回时请写明理由。")
    boolean isReasonGivenWhenSentBack() {
      return decision != Decision.send_back || reason != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    return Map.of("about", "关于 " + task.businessKey() + " 的事项（𠮷）");
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    String reason = fields.reason() == null ? "" : fields.reason();
    ledger.record(
        task.round(),
        Act.APPROVAL_URGED,
        task.businessKey(),
        task.person(),
        Map.of("reason", reason));
    concurrently.trigger();
    if (reason.equals("太晚")) {
      throw new Refusal(TOO_LATE);
    }
    return ProcessVariables.of(Variables.AGREED, fields.decision() == Decision.agree);
  }
}
