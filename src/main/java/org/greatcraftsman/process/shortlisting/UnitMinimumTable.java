package org.greatcraftsman.process.shortlisting;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitMinimums;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The units' minimums by the decision table {@code unit-minimum.dmn} and the round's rules. */
@Component
class UnitMinimumTable implements UnitMinimums {

  private static final String TABLE = "unit-minimum";

  private final DecisionService decisions;
  private final Rounds rounds;
  private final OfficeItself office;

  UnitMinimumTable(@Lazy DecisionService decisions, Rounds rounds, OfficeItself office) {
    this.decisions = decisions;
    this.rounds = rounds;
    this.office = office;
  }

  @Override
  public int minimum(String round, UnitKind kind) {
    RulePack.UnitMinimums rules = rounds.rules(round).unitMinimums();
    Map<String, Object> facts =
        Map.of(
            "kind", kind.name(),
            "unionMinimum", rules.union(),
            "bureauMinimum", rules.bureauOrEnterprise());
    Number least =
        office.call(() -> decisions.evaluateDecisionTableByKey(TABLE, facts).getSingleEntry());
    return least.intValue();
  }
}
