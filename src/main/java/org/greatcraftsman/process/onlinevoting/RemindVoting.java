package org.greatcraftsman.process.onlinevoting;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.voting.PollingService;
import org.springframework.stereotype.Component;

/** Reminds the desks of the end of the vote. */
@Component("remindVoting")
class RemindVoting implements JavaDelegate {

  private static final List<String> DESKS =
      List.of(StaffGroup.FEDERATION_OFFICE.id(), StaffGroup.PUBLICITY_DESK.id());

  private final PollingService polling;
  private final NotificationService notifications;

  RemindVoting(PollingService polling, NotificationService notifications) {
    this.polling = polling;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    String end = OfficeTime.formatDateTime(polling.window(round).to());
    DESKS.forEach(
        desk ->
            notifications.sendOnce(
                desk,
                "voting-reminder-" + round,
                "网络投票即将截止",
                "本届网络投票将于" + end + "截止，请再次发动公众参与，并关注投票情况。",
                "/vote"));
  }
}
