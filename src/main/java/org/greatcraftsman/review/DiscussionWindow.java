package org.greatcraftsman.review;

import java.time.Duration;
import java.time.Instant;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.round.Deadline;
import org.springframework.stereotype.Component;

/** The deadline of a file's discussion. */
@Component
class DiscussionWindow {

  private final ReviewRepositories repositories;
  private final ReviewContext context;

  DiscussionWindow(ReviewRepositories repositories, ReviewContext context) {
    this.repositories = repositories;
    this.context = context;
  }

  Instant deadline(NominationNumber number) {
    FileReview file = repositories.file(number);
    Instant regular =
        context
            .windowEnd(file)
            .plus(Duration.ofHours(context.panelRules(file.round()).discussionHours()));
    Instant latest =
        context.due(file.round(), Deadline.DETERMINATION_END).minus(Duration.ofHours(1));
    return regular.isBefore(latest) ? regular : latest;
  }

  void refuseAfterDeadline(NominationNumber number) {
    Instant end = deadline(number);
    if (!context.now().isBefore(end)) {
      throw new Refusal("评议已于" + OfficeTime.formatDateTime(end) + "截止，评分维持不变。");
    }
  }
}
