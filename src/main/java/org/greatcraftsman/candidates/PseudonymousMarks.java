package org.greatcraftsman.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.panel.PseudonymService;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.MarkService;
import org.springframework.stereotype.Component;

/**
 * The experts' marks as they are frozen, by the file's number: what is frozen is published one day.
 */
@Component
class PseudonymousMarks {

  private final MarkService marks;
  private final PseudonymService pseudonyms;

  PseudonymousMarks(MarkService marks, PseudonymService pseudonyms) {
    this.marks = marks;
    this.pseudonyms = pseudonyms;
  }

  Map<String, List<Mark>> byNominee(String round) {
    Map<String, List<FileMark>> given = marks.marksOfRound(round);
    Map<String, String> called = pseudonyms.pseudonymsOf(round, experts(given.values()));
    Map<String, List<Mark>> anonymous = new HashMap<>();
    given.forEach(
        (number, of) ->
            anonymous.put(number, of.stream().map(mark -> mark(mark, called)).toList()));
    return anonymous;
  }

  private static Set<String> experts(Collection<List<FileMark>> given) {
    return given.stream().flatMap(List::stream).map(FileMark::expert).collect(Collectors.toSet());
  }

  private static Mark mark(FileMark mark, Map<String, String> called) {
    return new Mark(called.get(mark.expert()), mark.g1(), mark.g2(), mark.g3(), mark.g4());
  }
}
