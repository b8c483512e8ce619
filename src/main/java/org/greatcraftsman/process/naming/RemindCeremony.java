package org.greatcraftsman.process.naming;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.stereotype.Component;

/** Reminds the desk of a ceremony that is not recorded. */
@Component("remindCeremony")
class RemindCeremony implements JavaDelegate {

  private final RoundService rounds;
  private final NotificationService notifications;

  RemindCeremony(RoundService rounds, NotificationService notifications) {
    this.rounds = rounds;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    notifications.sendOnce(
        StaffGroup.FEDERATION_OFFICE.id(),
        "ceremony-reminder/" + round,
        "授奖仪式情况尚未登记",
        "命名通报应于"
            + OfficeTime.formatDateTime(rounds.dueAt(round, Deadline.NAMING_END))
            + "前完成，请办理“登记授奖仪式”。",
        "");
  }
}
