package org.greatcraftsman.determination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.Mark;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.Marks;
import org.greatcraftsman.review.Pseudonyms;
import org.springframework.stereotype.Component;

/**
 * The experts' marks as they are frozen, by the file's number: what is frozen is published one day.
 */
@Component
class AnonymousMarks {

  private final Marks marks;
  private final Pseudonyms pseudonyms;

  AnonymousMarks(Marks marks, Pseudonyms pseudonyms) {
    this.marks = marks;
    this.pseudonyms = pseudonyms;
  }

  Map<String, List<Mark>> of(String round) {
    Map<String, List<FileMark>> given = marks.of(round);
    Map<String, String> called = pseudonyms.of(round, experts(given.values()));
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
