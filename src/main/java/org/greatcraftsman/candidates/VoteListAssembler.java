package org.greatcraftsman.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.greatcraftsman.voting.TallyService;
import org.springframework.stereotype.Component;

/**
 * Brings together what the other rooms know of the vote list: posts, recommending units, lots,
 * marks and votes.
 */
@Component
class VoteListAssembler {

  private final ShortlistService shortlist;
  private final NominationService nominations;
  private final TallyService tally;
  private final PseudonymousMarks marks;
  private final UnitService units;

  VoteListAssembler(
      ShortlistService shortlist,
      NominationService nominations,
      TallyService tally,
      PseudonymousMarks marks,
      UnitService units) {
    this.shortlist = shortlist;
    this.nominations = nominations;
    this.tally = tally;
    this.marks = marks;
    this.units = units;
  }

  List<VoteListNominee> assemble(String round) {
    List<String> numbers = shortlist.numbers(round);
    Map<String, Integer> lots = shortlist.lots(numbers);
    Map<String, PersonKind> kinds = nominations.personKinds(numbers);
    Map<String, Long> votes = tally.votes(round);
    Map<String, List<Mark>> marked = marks.byNominee(round);
    Map<String, Unit> recommending = units.byCode();
    List<VoteListNominee> files = new ArrayList<>();
    for (NomineeCard card : nominations.cards(numbers)) {
      String number = card.number();
      Candidate candidate =
          new Candidate(
              number,
              post(card, recommending.get(card.unitCode())),
              marked.getOrDefault(number, List.of()),
              lots.get(number),
              false);
      files.add(new VoteListNominee(candidate, kinds.get(number), votes.getOrDefault(number, 0L)));
    }
    return files;
  }

  /**
   * The unit is the one that recommends to the city federation, whichever unit below it handed the
   * form in; of several sources of a nomination, that of the first.
   */
  private static Post post(NomineeCard card, Unit recommending) {
    return new Post(card.frontline(), card.industry(), card.jobType())
        .with(
            Map.of(
                Attribute.UNIT, recommending.code(),
                Attribute.UNIT_KIND, recommending.kind().name()));
  }
}
