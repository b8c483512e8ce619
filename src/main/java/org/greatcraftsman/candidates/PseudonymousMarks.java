package org.greatcraftsman.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.panel.PseudonymService;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.MarkService;
import org.springframework.stereotype.Component;

/**
 * The valid marks of a round under the experts' pseudonyms. The freeze uses the pseudonyms because
 * the frozen vote list is published.
 */
@Component
class PseudonymousMarks {

  private final MarkService marks;
  private final PseudonymService pseudonyms;

  PseudonymousMarks(MarkService marks, PseudonymService pseudonyms) {
    this.marks = marks;
    this.pseudonyms = pseudonyms;
  }

  /** The marks of each nominee, by number. */
  Map<NominationNumber, List<Mark>> byNominee(RoundId round) {
    Map<NominationNumber, List<FileMark>> given = marks.marksOfRound(round);
    Map<ExpertId, String> byExpert = pseudonyms.pseudonymsOf(round, experts(given.values()));
    Map<NominationNumber, List<Mark>> pseudonymous = new HashMap<>();
    given.forEach(
        (number, fileMarks) ->
            pseudonymous.put(
                number, fileMarks.stream().map(mark -> pseudonymous(mark, byExpert)).toList()));
    return pseudonymous;
  }

  private static Set<ExpertId> experts(Collection<List<FileMark>> given) {
    return given.stream().flatMap(List::stream).map(FileMark::expert).collect(Collectors.toSet());
  }

  private static Mark pseudonymous(FileMark mark, Map<ExpertId, String> pseudonyms) {
    return new Mark(pseudonyms.get(mark.expert()), mark.g1(), mark.g2(), mark.g3(), mark.g4());
  }
}
