package org.greatcraftsman.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePacks;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** What other rules would do, and when nobody may ask. */
@OfficeTest
class WhatIfTest {

  @Autowired WhatIf whatIf;
  @Autowired Rounds rounds;
  @Autowired RulePacks packs;
  @Autowired FrozenFiles files;
  @Autowired Candidates candidates;
  @Autowired ProposedList list;
  @Autowired SampleVoteList sample;
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;

  @Test
  void beforeTheRulesAreLockedMadeUpPeopleShowWhatOtherRulesDo() {
    RulePack rules = whatIf.rules();
    WhatIf.Outcome same = whatIf.run(WhatIfRules.of(rules), "office-1");
    assertThat(same.madeUp()).isTrue();
    assertThat(same.list()).hasSize(100);
    assertThat(same.entering()).isEmpty();
    assertThat(same.leaving()).isEmpty();

    WhatIf.Outcome votes = whatIf.run(weighing(rules, 20, 100), "office-1");
    assertThat(votes.entering()).isNotEmpty().hasSameSizeAs(votes.leaving());
    assertThat(votes.hash()).isNotEqualTo(same.hash());
    ledger.seal("GCC2");
    assertThat(ledger.about("GCC2", "GCC2"))
        .filteredOn(entry -> entry.act().equals("what-if.run"))
        .hasSize(2)
        .last()
        .satisfies(
            entry ->
                assertThat(entry.facts())
                    .contains(votes.hash(), "MADE_UP", "\"expertPercent\":20"));
  }

  @Test
  void rulesThatCannotBeMetAreNamedAndRulesWithoutSenseRefused() {
    RulePack rules = whatIf.rules();
    assertThat(whatIf.run(weighing(rules, 90, 100, 100), "office-1").clashes()).isNotEmpty();
    for (WhatIfRules senseless :
        List.of(
            weighing(rules, 101, 100),
            weighing(rules, 90, 0),
            weighing(rules, 90, 121),
            weighing(rules, 90, 100, 101))) {
      assertThatThrownBy(() -> whatIf.run(senseless, "office-1")).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void onALiveRoundNothingIsTriedOnceTheRulesAreLocked() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    WhatIfRules wish = WhatIfRules.of(whatIf.rules());
    assertThatThrownBy(() -> whatIf.run(wish, "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("规则已经锁定");
    ledger.seal("GCC2");
    assertThat(ledger.about("GCC2", "GCC2")).noneMatch(entry -> entry.act().equals("what-if.run"));
  }

  @Test
  void onceALiveRoundIsOverTheNextOnesRulesAreTriedOnMadeUpPeople() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    rounds.enter(SampleVoteList.ROUND, Stage.CLOSED);
    assertThat(whatIf.run(WhatIfRules.of(whatIf.rules()), "office-1").madeUp()).isTrue();
  }

  @Test
  void aRehearsalTriesRulesOverItsOwnPeopleAtAnyTime() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    List<String> listed =
        list.compute(SampleVoteList.ROUND).entries().stream().map(ListEntry::number).toList();
    StandardEnvironment rehearsal = new StandardEnvironment();
    rehearsal.setActiveProfiles("rehearsal");
    WhatIf rehearsed = new WhatIf(rounds, packs, files, ledger, rehearsal);
    WhatIf.Outcome same =
        transaction.execute(status -> rehearsed.run(WhatIfRules.of(rehearsed.rules()), "office-1"));
    assertThat(same.madeUp()).isFalse();
    assertThat(same.list().keySet()).containsExactlyElementsOf(listed);
  }

  private static WhatIfRules weighing(RulePack rules, int experts, int winners) {
    return weighing(rules, experts, winners, rules.frontline().percent());
  }

  private static WhatIfRules weighing(RulePack rules, int experts, int winners, int frontline) {
    WhatIfRules same = WhatIfRules.of(rules);
    return new WhatIfRules(
        experts, same.conversion(), same.marks(), winners, frontline, same.industries());
  }
}
