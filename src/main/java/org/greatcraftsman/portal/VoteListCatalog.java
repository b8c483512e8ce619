package org.greatcraftsman.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** The nominees on the vote list of the current round, once the list is confirmed. */
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

  /** All nominees, by number; empty before the list is confirmed. */
  List<NomineeCard> all() {
    return rounds
        .current()
        .filter(round -> shortlist.isConfirmed(round.number()))
        .map(round -> nominations.cards(shortlist.numbers(round.number())))
        .orElse(List.of());
  }

  /**
   * The nominees of an industry who match a text.
   *
   * @param text a part of the number, name, unit, employer, industry, job type or position, in any
   *     case
   * @param industry the code; empty for every industry
   */
  List<NomineeCard> search(String text, String industry) {
    String needle = text.strip().toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(card -> industry.isBlank() || card.industry().equals(industry))
        .filter(card -> needle.isEmpty() || searchText(card).contains(needle))
        .toList();
  }

  Optional<NomineeCard> find(NominationNumber number) {
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
