package org.greatcraftsman.process.selectionround;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.NominationStatistics;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;

/**
 * Reminds each unit below its minimum before the nomination period ends, if the rules say so (G10).
 */
@Component("remindUnits")
class RemindUnits implements JavaDelegate {

  private final NominationStatistics counts;
  private final RoundService rounds;
  private final NotificationService notifications;

  RemindUnits(NominationStatistics counts, RoundService rounds, NotificationService notifications) {
    this.counts = counts;
    this.rounds = rounds;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    if (!rounds.rules(round).unitMinimums().reminds()) {
      return;
    }
    String end = OfficeTime.formatDateTime(rounds.dueAt(round, Deadline.NOMINATION_END));
    for (NominationStatistics.UnitCount count : counts.belowMinimum(round)) {
      notifications.sendOnce(
          UnitService.groupOf(count.unit().code()),
          "nomination-reminder-" + round,
          "推荐人数尚未达到最低要求",
          "通知要求推荐不少于%d人，贵单位已审核上报%d人，请在%s前完成。".formatted(count.minimum(), count.agreed(), end),
          "/desk/nominations");
    }
  }
}
