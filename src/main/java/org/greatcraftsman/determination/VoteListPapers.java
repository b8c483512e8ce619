package org.greatcraftsman.determination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.nomination.Shortlist;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Mark;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.Marks;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.Units;
import org.greatcraftsman.voting.Tally;
import org.springframework.stereotype.Component;

/**
 * Brings together what the other rooms know of the vote list: posts, recommending units, lots,
 * marks and votes.
 */
@Component
class VoteListPapers {

  private final Shortlist shortlist;
  private final Nominations nominations;
  private final Tally tally;
  private final Marks marks;
  private final Units units;

  VoteListPapers(
      Shortlist shortlist, Nominations nominations, Tally tally, Marks marks, Units units) {
    this.shortlist = shortlist;
    this.nominations = nominations;
    this.tally = tally;
    this.marks = marks;
    this.units = units;
  }

  List<VoteListFile> of(String round) {
    List<String> numbers = shortlist.numbers(round);
    Map<String, Integer> lots = shortlist.lots(numbers);
    Map<String, PersonKind> kinds = nominations.personKinds(numbers);
    Map<String, Long> votes = tally.votes(round);
    Map<String, List<FileMark>> marked = marks.of(round);
    Map<String, String> pseudonyms = pseudonyms(round, marked.values());
    Map<String, Unit> recommending = units.byCode();
    List<VoteListFile> files = new ArrayList<>();
    for (NomineeCard card : nominations.cards(numbers)) {
      String number = card.number();
      Candidate candidate =
          new Candidate(
              number,
              post(card, recommending.get(card.unitCode())),
              marked.getOrDefault(number, List.of()).stream()
                  .map(mark -> mark(mark, pseudonyms))
                  .toList(),
              lots.get(number),
              false);
      files.add(new VoteListFile(candidate, kinds.get(number), votes.getOrDefault(number, 0L)));
    }
    return files;
  }

  /**
   * The unit is the one that recommends to the city federation, whichever unit below it handed the
   * form in; of several ways by which somebody was nominated, that of the first.
   */
  private static Post post(NomineeCard card, Unit recommending) {
    return new Post(card.frontline(), card.industry(), card.jobType())
        .with(
            Map.of(
                Attribute.UNIT, recommending.code(),
                Attribute.UNIT_KIND, recommending.kind().name()));
  }

  /**
   * What is frozen is published one day, so experts go by the lots that the seed draws for them:
   * {@code E01} to {@code E15}.
   */
  private Map<String, String> pseudonyms(String round, Collection<List<FileMark>> marked) {
    Set<String> experts =
        marked.stream().flatMap(List::stream).map(FileMark::expert).collect(Collectors.toSet());
    Map<String, String> pseudonyms = new HashMap<>();
    shortlist
        .drawn(round, experts)
        .forEach((expert, lot) -> pseudonyms.put(expert, "E%02d".formatted(lot)));
    return pseudonyms;
  }

  private static Mark mark(FileMark mark, Map<String, String> pseudonyms) {
    return new Mark(pseudonyms.get(mark.expert()), mark.g1(), mark.g2(), mark.g3(), mark.g4());
  }
}
