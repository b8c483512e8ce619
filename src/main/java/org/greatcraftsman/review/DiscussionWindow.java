package org.greatcraftsman.review;

import java.time.Duration;
import java.time.Instant;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.round.Deadline;
import org.springframework.stereotype.Component;

/** Until when a file may be discussed. */
@Component
class DiscussionWindow {

  private final ReviewRepositories book;
  private final ReviewContext proceedings;

  DiscussionWindow(ReviewRepositories book, ReviewContext proceedings) {
    this.book = book;
    this.proceedings = proceedings;
  }

  Instant deadline(String number) {
    FileReview file = book.file(number);
    Instant late =
        proceedings
            .windowEnd(file)
            .plus(Duration.ofHours(proceedings.panelRules(file.round()).discussionHours()));
    Instant latest =
        proceedings.due(file.round(), Deadline.DETERMINATION_END).minus(Duration.ofHours(1));
    return late.isBefore(latest) ? late : latest;
  }

  void refuseAfterDeadline(String number) {
    Instant end = deadline(number);
    if (!proceedings.now().isBefore(end)) {
      throw new Refusal("评议已于" + OfficeTime.formatDateTime(end) + "截止，评分维持不变。");
    }
  }
}
