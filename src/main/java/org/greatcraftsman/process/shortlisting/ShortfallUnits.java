package org.greatcraftsman.process.shortlisting;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.shortlist.ShortfallService;
import org.springframework.stereotype.Component;

/**
 * The units that have to explain their shortfall, one task each, for the expression {@code
 * ${shortfallUnits.of(execution)}}.
 */
@Component("shortfallUnits")
public class ShortfallUnits implements ExpressionBean {

  private final ShortfallService shortfalls;
  private final RoundService rounds;

  ShortfallUnits(ShortfallService shortfalls, RoundService rounds) {
    this.shortfalls = shortfalls;
    this.rounds = rounds;
  }

  /**
   * The codes of the units of the round whose shortfall is undecided; none if the rules ask no unit
   * for an explanation.
   */
  public List<String> of(DelegateExecution execution) {
    return requiringExplanation(BusinessKey.round(execution)).stream()
        .map(row -> row.unit().value())
        .toList();
  }

  List<ShortfallService.Shortfall> requiringExplanation(RoundId round) {
    return rounds.rules(round).unitMinimums().asksForExplanation()
        ? shortfalls.undecided(round)
        : List.of();
  }
}
