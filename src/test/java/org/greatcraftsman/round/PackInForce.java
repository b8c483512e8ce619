package org.greatcraftsman.round;

import org.greatcraftsman.RoundId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts a rule pack in force for an open round, without the checks of a revision. */
@Profile("test")
@Component
public class PackInForce {

  private final RulePackParser parser;
  private final RoundRepository rounds;
  private final LockedRulePackRepository locked;

  PackInForce(RulePackParser parser, RoundRepository rounds, LockedRulePackRepository locked) {
    this.parser = parser;
    this.rounds = rounds;
    this.locked = locked;
  }

  RulePack put(RoundId number, String yaml) {
    ParsedRulePack pack = parser.parse(number.value(), yaml);
    Round round = rounds.lock(number).orElseThrow();
    if (!round.packHash().equals(pack.hash())) {
      round.adoptRules(pack);
      locked.add(pack, round.packVersion(), "另一种规则", "office-1", 0);
    }
    return pack.rules();
  }
}
