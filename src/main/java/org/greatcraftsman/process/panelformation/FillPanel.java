package org.greatcraftsman.process.panelformation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;
import org.springframework.stereotype.Component;

/** Draws an expert for every vacant seat and notifies the drawn experts. */
@Component("fillPanel")
class FillPanel implements JavaDelegate {

  private final PanelFormation formation;
  private final NotificationService notifications;

  FillPanel(PanelFormation formation, NotificationService notifications) {
    this.formation = formation;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    Variables.PANEL_FILLED.set(execution, formation.fillVacantSeats(round));
    String text =
        "请在%s前到任务列表签署评审承诺，并申报与您有利益关系的人选；不能参加的请尽早说明，以便递补。"
            .formatted(OfficeTime.formatDateTime(formation.statementDeadline(round)));
    formation
        .unsigned(round)
        .forEach(
            expert ->
                notifications.sendOnce(
                    expert.value(),
                    "review-statement/" + round,
                    "您被抽中担任评审专家",
                    text,
                    Worklist.TASKLIST));
  }
}
