package org.greatcraftsman.candidates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
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
 * Assembler of a round's vote list from the other modules: posts, recommending units, lots, marks
 * and votes.
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

  List<VoteListNominee> assemble(RoundId round) {
    List<NominationNumber> numbers = shortlist.numbers(round);
    Map<NominationNumber, Integer> lots = shortlist.lots(numbers);
    Map<NominationNumber, PersonKind> kinds = nominations.personKinds(numbers);
    Map<NominationNumber, Long> votes = tally.votes(round);
    Map<NominationNumber, List<Mark>> marksByNumber = marks.byNominee(round);
    Map<UnitCode, Unit> recommending = units.byCode();
    List<VoteListNominee> voteList = new ArrayList<>();
    for (NomineeCard card : nominations.cards(numbers)) {
      NominationNumber number = card.number();
      Candidate candidate =
          new Candidate(
              number.value(),
              post(card, recommending.get(card.unitCode())),
              marksByNumber.getOrDefault(number, List.of()),
              lots.get(number),
              false);
      voteList.add(
          new VoteListNominee(candidate, kinds.get(number), votes.getOrDefault(number, 0L)));
    }
    return voteList;
  }

  /**
   * The post of a nominee. Its unit is the one that recommends to the city federation, even if a
   * unit below it submitted the nomination; if a person was nominated several times, the first
   * nomination counts.
   */
  private static Post post(NomineeCard card, Unit recommending) {
    return new Post(card.frontline(), card.industry(), card.jobType())
        .with(
            Map.of(
                Attribute.UNIT, recommending.code().value(),
                Attribute.UNIT_KIND, recommending.kind().name()));
  }
}
