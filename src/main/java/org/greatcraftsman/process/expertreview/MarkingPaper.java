package org.greatcraftsman.process.expertreview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.review.Extremes;
import org.greatcraftsman.review.FileReviews;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** What an expert reads to mark a file: the file, what each group measures, and until when. */
@Component
class MarkingPaper {

  private final Dossier dossier;
  private final Rounds rounds;
  private final FileReviews reviews;

  MarkingPaper(Dossier dossier, Rounds rounds, FileReviews reviews) {
    this.dossier = dossier;
    this.rounds = rounds;
    this.reviews = reviews;
  }

  Map<String, Object> of(String round, String file) {
    Map<String, Object> view = new LinkedHashMap<>(dossier.of(file));
    List<RulePack.Criterion> criteria = rounds.rules(round).expertMarks().criteria();
    List<Map<String, Object>> groups = Anchors.rows(criteria);
    view.put("groups", groups);
    for (int group = 1; group <= groups.size(); group++) {
      view.put("name" + group, groups.get(group - 1).get("name"));
      view.put("maximum" + group, groups.get(group - 1).get("maximum"));
    }
    view.put("least", Extremes.of(criteria).least());
    view.put("most", Extremes.of(criteria).most());
    view.put("due", OfficeTime.dateTime(reviews.due(file)));
    return view;
  }
}
