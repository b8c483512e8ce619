package org.greatcraftsman.process.expertreview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.review.ExtremeThresholds;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** What an expert reads to mark a file: the file, what each group measures, and until when. */
@Component
class MarkingPaper {

  private final Dossier dossier;
  private final RoundService rounds;
  private final FileReviewService reviews;

  MarkingPaper(Dossier dossier, RoundService rounds, FileReviewService reviews) {
    this.dossier = dossier;
    this.rounds = rounds;
    this.reviews = reviews;
  }

  /** For whoever is to mark the file. */
  Map<String, Object> of(String round, String file) {
    Map<String, Object> view = of(file, groups(round));
    ExtremeThresholds extremes = ExtremeThresholds.of(rounds.rules(round).expertMarks().criteria());
    view.put("least", extremes.least());
    view.put("most", extremes.most());
    view.put("due", OfficeTime.formatDateTime(reviews.windowEnd(file)));
    return view;
  }

  /** The file with these groups. */
  Map<String, Object> of(String file, List<Map<String, Object>> groups) {
    Map<String, Object> view = new LinkedHashMap<>(dossier.of(file));
    view.put("groups", groups);
    for (int group = 1; group <= groups.size(); group++) {
      view.put("name" + group, groups.get(group - 1).get("name"));
      view.put("maximum" + group, groups.get(group - 1).get("maximum"));
    }
    return view;
  }

  /** What each group measures, one row for each. */
  List<Map<String, Object>> groups(String round) {
    return Anchors.rows(rounds.rules(round).expertMarks().criteria());
  }
}
