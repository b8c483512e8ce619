package org.greatcraftsman.process.shortlisting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.shortlist.ShortfallService;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;

/** Records the units below their minimum and notifies those that must explain it. */
@Component("findShortfalls")
class FindShortfalls implements JavaDelegate {

  private final ShortfallService shortfalls;
  private final ShortfallUnits units;
  private final NotificationService notifications;

  FindShortfalls(
      ShortfallService shortfalls, ShortfallUnits units, NotificationService notifications) {
    this.shortfalls = shortfalls;
    this.units = units;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    shortfalls.recordShortfalls(round);
    units
        .requiringExplanation(round)
        .forEach(
            row ->
                notifications.sendOnce(
                    UnitService.groupOf(row.unit()),
                    "shortfall-" + round,
                    "请说明推荐人数不足的原因",
                    "通知要求推荐不少于" + row.minimum() + "人，贵单位上报" + row.nominated() + "人，请在待办任务中书面说明原因。",
                    ""));
  }
}
