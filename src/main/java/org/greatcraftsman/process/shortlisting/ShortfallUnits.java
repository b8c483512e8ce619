package org.greatcraftsman.process.shortlisting;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.shortlist.ShortfallService;
import org.springframework.stereotype.Component;

/** The units that are asked to explain, one task each: {@code ${shortfallUnits.of(execution)}}. */
@Component("shortfallUnits")
public class ShortfallUnits implements FromDiagram {

  private final ShortfallService shortfalls;
  private final RoundService rounds;

  ShortfallUnits(ShortfallService shortfalls, RoundService rounds) {
    this.shortfalls = shortfalls;
    this.rounds = rounds;
  }

  /**
   * The codes of the units of the execution's round that are not decided about; none when the rules
   * ask nobody for an explanation.
   */
  public List<String> of(DelegateExecution execution) {
    return asked(execution.getProcessBusinessKey()).stream()
        .map(ShortfallService.Shortfall::unit)
        .toList();
  }

  List<ShortfallService.Shortfall> asked(String round) {
    return rounds.rules(round).unitMinimums().asksForExplanation()
        ? shortfalls.undecided(round)
        : List.of();
  }
}
