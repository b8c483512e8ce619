package org.greatcraftsman.process.expertreview;

import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.review.ExpertReplaced;
import org.greatcraftsman.review.MarkVoided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies the experts when a file moves from one to another. */
@Component
class ExpertNotifier {

  private final NotificationService notifications;

  ExpertNotifier(NotificationService notifications) {
    this.notifications = notifications;
  }

  @EventListener
  void on(ExpertReplaced replaced) {
    send(replaced.expert(), replaced.file(), "一份评审材料已改由其他专家评审", "材料%s已改由其他专家评审，您不需要再办理。");
    invite(replaced.replacement(), replaced.file());
  }

  @EventListener
  void on(MarkVoided voided) {
    send(voided.expert(), voided.file(), "您对一份材料的评分已作废", "经登记您与材料%s的人选有利益关系，您的评分已作废，您不再评审这份材料。");
    voided.substitute().ifPresent(expert -> invite(expert, voided.file()));
  }

  private void invite(ExpertId expert, NominationNumber file) {
    send(expert, file, "请评审一份材料", "材料%s改由您评审，请到任务列表打分；与人选有利益关系的，请申请回避。");
  }

  private void send(ExpertId expert, NominationNumber file, String subject, String text) {
    // An expert gets a file at most once and loses it at most once, so the subject makes the key
    // unique.
    String key = "review-moved/" + file + "/" + subject;
    notifications.sendOnce(expert.value(), key, subject, text.formatted(file), Worklist.TASKLIST);
  }
}
