package org.greatcraftsman.process.panelformation;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/**
 * The nominees on the shortlist as the options of a select field, with name, employer and number.
 */
@Component
class NomineeChoices {

  private final ShortlistService shortlist;
  private final NominationService nominations;

  NomineeChoices(ShortlistService shortlist, NominationService nominations) {
    this.shortlist = shortlist;
    this.nominations = nominations;
  }

  List<Map<String, String>> of(RoundId round) {
    return nominations.cards(shortlist.numbers(round)).stream()
        .map(
            card ->
                Map.of(
                    "value",
                    card.number().value(),
                    "label",
                    "%s（%s）%s".formatted(card.name(), card.employer(), card.number())))
        .toList();
  }
}
