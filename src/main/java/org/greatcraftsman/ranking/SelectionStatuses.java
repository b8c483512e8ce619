package org.greatcraftsman.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ranking.points.ExpertPoints;

/** The {@link CandidateResult.SelectionStatus} of each candidate, read off a selection. */
final class SelectionStatuses {

  private final Map<String, CandidateResult.SelectionStatus> byNumber = new HashMap<>();

  /**
   * @param bestFirst all offered candidates
   */
  SelectionStatuses(List<Contender> bestFirst, Selection selection) {
    Map<String, Integer> places = new HashMap<>();
    for (Contender contender : bestFirst) {
      int place = places.size() + 1;
      places.put(contender.number(), place);
      byNumber.put(contender.number(), new CandidateResult.Undecided(place));
    }
    if (selection instanceof Selection.Selected selected) {
      for (Selection.ListSeat seat : selected.seats()) {
        String number = seat.contender().number();
        byNumber.put(number, new CandidateResult.OnTheList(places.get(number), seat.place()));
      }
      for (Margin margin : selected.margins()) {
        String number = margin.number();
        byNumber.put(number, new CandidateResult.NotOnTheList(places.get(number), margin));
      }
    }
  }

  CandidateResult.SelectionStatus of(Candidate candidate, ExpertPoints points) {
    if (candidate.excluded()) {
      return new CandidateResult.Excluded();
    }
    return points instanceof ExpertPoints.TooFewMarks
        ? new CandidateResult.NoPoints()
        : byNumber.get(candidate.number());
  }
}
