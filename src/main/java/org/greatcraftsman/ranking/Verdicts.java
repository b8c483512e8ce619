package org.greatcraftsman.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of each candidate, read off the selection. */
final class Verdicts {

  private final Map<String, CandidateResult.Verdict> offered = new HashMap<>();

  /**
   * @param bestFirst those who were offered
   */
  Verdicts(List<Contender> bestFirst, Selection selection) {
    Map<String, Integer> places = new HashMap<>();
    for (Contender contender : bestFirst) {
      int place = places.size() + 1;
      places.put(contender.number(), place);
      offered.put(contender.number(), new CandidateResult.NoList(place));
    }
    if (selection instanceof Selection.Selected selected) {
      for (Selection.Seat seat : selected.seats()) {
        String number = seat.contender().number();
        offered.put(number, new CandidateResult.OnTheList(places.get(number), seat.place()));
      }
      for (Margin margin : selected.margins()) {
        String number = margin.number();
        offered.put(number, new CandidateResult.NotOnTheList(places.get(number), margin));
      }
    }
  }

  CandidateResult.Verdict of(Candidate candidate, ExpertPoints points) {
    if (candidate.excluded()) {
      return new CandidateResult.Excluded();
    }
    return points instanceof ExpertPoints.TooFewMarks
        ? new CandidateResult.NoPoints()
        : offered.get(candidate.number());
  }
}
