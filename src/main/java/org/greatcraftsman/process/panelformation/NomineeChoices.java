package org.greatcraftsman.process.panelformation;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** The people on the list as a field offers them: found by name, employer or number. */
@Component
class NomineeChoices {

  private final ShortlistService shortlist;
  private final NominationService nominations;

  NomineeChoices(ShortlistService shortlist, NominationService nominations) {
    this.shortlist = shortlist;
    this.nominations = nominations;
  }

  List<Map<String, String>> of(String round) {
    return nominations.cards(shortlist.numbers(round)).stream()
        .map(
            card ->
                Map.of(
                    "value",
                    card.number(),
                    "label",
                    "%s（%s）%s".formatted(card.name(), card.employer(), card.number())))
        .toList();
  }
}
