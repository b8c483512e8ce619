package org.greatcraftsman.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** The people on the vote list of the present round, once the list is confirmed. */
@Component
class VoteListCatalog {

  private final RoundService rounds;
  private final ShortlistService shortlist;
  private final NominationService nominations;

  VoteListCatalog(RoundService rounds, ShortlistService shortlist, NominationService nominations) {
    this.rounds = rounds;
    this.shortlist = shortlist;
    this.nominations = nominations;
  }

  /** Everyone on the list, by number; empty before it is public. */
  List<NomineeCard> all() {
    return rounds
        .current()
        .filter(round -> shortlist.isConfirmed(round.number()))
        .map(round -> nominations.cards(shortlist.numbers(round.number())))
        .orElse(List.of());
  }

  /**
   * Those whose name, unit, employer, trade or number has this text, in this industry.
   *
   * @param industry code; empty for every industry
   */
  List<NomineeCard> search(String text, String industry) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(card -> industry.isBlank() || card.industry().equals(industry))
        .filter(card -> wanted.isEmpty() || searchText(card).contains(wanted))
        .toList();
  }

  Optional<NomineeCard> find(String number) {
    return all().stream().filter(card -> card.number().equals(number)).findFirst();
  }

  List<RulePack.Industry> industries() {
    return rounds
        .current()
        .map(round -> rounds.rules(round.number()).industries())
        .orElse(List.of());
  }

  private static String searchText(NomineeCard card) {
    return String.join(
            "\n",
            card.number(),
            card.name(),
            card.unitName(),
            card.employer(),
            card.industryName(),
            card.jobTypeName(),
            card.position())
        .toLowerCase(Locale.ROOT);
  }
}
