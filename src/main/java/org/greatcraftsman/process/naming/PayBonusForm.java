package org.greatcraftsman.process.naming;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.greatcraftsman.honor.AwardService;
import org.greatcraftsman.honor.Honour;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.naming.NamingProcess.Elements;

/** 发放奖金: the finance desk confirms the payment batch. */
@FormFor(Elements.USER_TASK_PAY_BONUS)
class PayBonusForm implements TaskForm<PayBonusForm.Fields> {

  private final HonourService honours;
  private final AwardService awards;

  PayBonusForm(HonourService honours, AwardService awards) {
    this.honours = honours;
    this.awards = awards;
  }

  record Fields(
      @Label("发放日期") @NotNull(message = "请填写发放日期。") LocalDate paidOn,
      @Label("付款凭证号") @NotNull(message = "请填写付款凭证号。") String voucher,
      @Label("发放总额") @NotNull(message = "请填写发放总额（元）。") BigDecimal total) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return Map.of(
        "people", honours.roll(task.round()).size(),
        "total", awards.bonusTotal(task.round()).toPlainString(),
        "lines", honours.roll(task.round()).stream().map(PayBonusForm::line).toList());
  }

  private static Map<String, String> line(Honour honour) {
    return Map.of(
        "certificate", honour.certificate(),
        "name", honour.person().name(),
        "employer", honour.person().employer(),
        "bonus", honour.bonus().toPlainString());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    awards.recordPayment(
        task.round(), fields.paidOn(), fields.voucher(), fields.total(), task.person());
    return ProcessVariables.none();
  }
}
