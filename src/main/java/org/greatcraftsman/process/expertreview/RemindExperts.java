package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.springframework.stereotype.Component;

/** Reminds the experts whose marks are missing; each expert once a round. */
@Component("remindExperts")
class RemindExperts implements JavaDelegate {

  private final FileReviewService reviews;
  private final NotificationService notifications;

  RemindExperts(FileReviewService reviews, NotificationService notifications) {
    this.reviews = reviews;
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NominationNumber file = BusinessKey.nomination(execution);
    RoundId round = Variables.ROUND.get(execution);
    String text =
        "您还有材料没有评审，请在%s前到任务列表中完成打分；与人选有利益关系的，请在任务中申请回避。"
            .formatted(OfficeTime.formatDateTime(reviews.windowEnd(file)));
    reviews
        .openExperts(file)
        .forEach(
            expert ->
                notifications.sendOnce(
                    expert.value(),
                    "review-reminder/" + round,
                    "专家评审即将截止",
                    text,
                    Worklist.TASKLIST));
  }
}
