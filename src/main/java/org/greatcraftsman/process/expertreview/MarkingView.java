package org.greatcraftsman.process.expertreview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.review.ExtremeThresholds;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/**
 * The data that an expert sees when marking a file: the file, the groups of criteria and the due
 * date.
 */
@Component
class MarkingView {

  private final ExpertFileView fileView;
  private final RoundService rounds;
  private final FileReviewService reviews;

  MarkingView(ExpertFileView fileView, RoundService rounds, FileReviewService reviews) {
    this.fileView = fileView;
    this.rounds = rounds;
    this.reviews = reviews;
  }

  /** The file with the given groups of criteria. */
  Map<String, Object> of(RoundId round, NominationNumber file) {
    Map<String, Object> view = of(file, groups(round));
    ExtremeThresholds extremes = ExtremeThresholds.of(rounds.rules(round).expertMarks().criteria());
    view.put("least", extremes.least());
    view.put("most", extremes.most());
    view.put("due", OfficeTime.formatDateTime(reviews.windowEnd(file)));
    return view;
  }

  /** The file with these groups. */
  Map<String, Object> of(NominationNumber file, List<Map<String, Object>> groups) {
    Map<String, Object> view = new LinkedHashMap<>(fileView.of(file));
    view.put("groups", groups);
    for (int group = 1; group <= groups.size(); group++) {
      view.put("name" + group, groups.get(group - 1).get("name"));
      view.put("maximum" + group, groups.get(group - 1).get("maximum"));
    }
    return view;
  }

  /** The groups of criteria, one row for each. */
  List<Map<String, Object>> groups(RoundId round) {
    return RatingAnchors.rows(rounds.rules(round).expertMarks().criteria());
  }
}
