package org.greatcraftsman.process.publicity;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.stereotype.Component;

/** Reminds the publicity desk and the chairman's office of a notice that is not confirmed. */
@Component("remindPublication")
class RemindPublication implements JavaDelegate {

  private final NoticeService notices;
  private final NotificationService notifications;

  RemindPublication(NoticeService notices, NotificationService notifications) {
    this.notices = notices;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Notice notice = notices.current(BusinessKey.round(execution)).orElseThrow();
    for (String group : List.of(StaffGroup.PUBLICITY_DESK.id(), StaffGroup.CHAIRMAN_OFFICE.id())) {
      notifications.sendOnce(
          group,
          "notice-unconfirmed/" + notice.number(),
          "公示刊登情况尚未登记",
          "公示" + notice.number() + "的见报日期、版面和官网网址尚未登记，公示期无法结束，请尽快办理。",
          "");
    }
  }
}
