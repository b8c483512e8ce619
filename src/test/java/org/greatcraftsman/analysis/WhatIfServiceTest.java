package org.greatcraftsman.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.RankingPhrases;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.round.Stage;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What other rules would do, and when nobody may ask. */
@OfficeTest
class WhatIfServiceTest {

  @Autowired WhatIfService whatIf;
  @Autowired RoundService rounds;
  @Autowired RulePackCatalog packs;
  @Autowired SimulationSource source;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired SampleVoteList sample;
  @Autowired UnitService units;
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;

  @Test
  void beforeTheRulesAreLockedMadeUpPeopleShowWhatOtherRulesDo() {
    RulePack rules = whatIf.rules();
    WhatIfService.Comparison same = whatIf.run(WhatIfRules.of(rules), "office-1");
    assertThat(same.madeUp()).isTrue();
    assertThat(same.list()).hasSize(100);
    assertThat(same.entering()).isEmpty();
    assertThat(same.leaving()).isEmpty();

    WhatIfService.Comparison votes = whatIf.run(weighing(rules, 20, 100), "office-1");
    assertThat(votes.entering()).isNotEmpty().hasSameSizeAs(votes.leaving());
    assertThat(votes.hash()).isNotEqualTo(same.hash());
    ledger.chainPending("GCC2");
    assertThat(ledger.entriesAbout("GCC2", "GCC2"))
        .filteredOn(entry -> entry.is(Act.WHAT_IF_RUN))
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
    assertThat(whatIf.run(weighing(rules, 90, 100, 100), "office-1").conflict().clashes())
        .isNotEmpty();
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
  void boundsOfUnitsAreTriedAndNamedAsTheUnitIsRegistered() {
    SampleForms.register(units);
    RulePack rules = whatIf.rules();
    assertThat(whatIf.boundedRules())
        .extracting(WhatIfService.BoundedRules::title)
        .containsExactly("各行业名额", "各类推荐单位名额", "各推荐单位名额");
    assertThat(whatIf.boundedRules().get(1).names()).containsEntry("unitKind:ZONE", "各开发区工会推荐人选名额");

    WhatIfService.Comparison same = whatIf.run(WhatIfRules.of(rules), "office-1");
    WhatIfService.Comparison more = whatIf.run(bounding(rules, "unit:Q02", 45), "office-1");
    assertThat(recommendedByQ02(more)).isEqualTo(45).isGreaterThan(recommendedByQ02(same));
    assertThat(more.entering()).isNotEmpty();

    assertThat(whatIf.run(bounding(rules, "unit:Q02", 61), "office-1").conflict().clashes())
        .contains("武昌区总工会推荐人选名额须不少于61人，现有可选60人");
    assertThat(
            whatIf.run(bounding(rules, "unitKind:ENTERPRISE", 61), "office-1").conflict().clashes())
        .contains("各大型企事业单位工会推荐人选名额须不少于61人，现有可选60人");
    assertThatThrownBy(() -> whatIf.run(bounding(rules, "unit:Q02", -1), "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage("武昌区总工会推荐人选名额的下限不能为负，也不能高于上限。");
  }

  @Test
  void aBoundThatTheRulesHaveCanBeTriedAway() throws IOException {
    sample.open();
    sample.bound("", "{code: Q02, name: 武昌区总工会, minimum: 45}");
    RulePack rules = rounds.rules(SampleVoteList.ROUND);
    WhatIfRules wish = WhatIfRules.of(rules);
    assertThat(wish.bounds()).containsEntry("unit:Q02", new WhatIfRules.SeatRange(45, 100));

    SortedMap<String, WhatIfRules.SeatRange> bounds = new TreeMap<>(wish.bounds());
    bounds.remove("unit:Q02");
    Quotas tried = of(wish, bounds).cutRules(rules, new RankingPhrases(rules)).rules().quotas();
    assertThat(tried.boundsAboveJobTypes())
        .containsEntry(Constraint.ofAttribute(Attribute.UNIT, "Q02"), Bounds.NONE)
        .containsEntry(Constraint.ofIndustry("AGRI"), new Bounds(3, 9));
  }

  private static long recommendedByQ02(WhatIfService.Comparison outcome) {
    // The registered units that recommend take turns: D01, Q01, Q02.
    return outcome.list().keySet().stream()
        .filter(number -> Integer.parseInt(number.substring(1)) % 3 == 0)
        .count();
  }

  private static WhatIfRules bounding(RulePack rules, String rule, int least) {
    WhatIfRules same = WhatIfRules.of(rules);
    SortedMap<String, WhatIfRules.SeatRange> bounds = new TreeMap<>(same.bounds());
    bounds.put(rule, new WhatIfRules.SeatRange(least, 100));
    return of(same, bounds);
  }

  private static WhatIfRules of(WhatIfRules same, SortedMap<String, WhatIfRules.SeatRange> bounds) {
    return new WhatIfRules(
        same.expertPercent(),
        same.conversion(),
        same.marks(),
        same.winners(),
        same.frontlinePercent(),
        bounds);
  }

  @Test
  void onALiveRoundNothingIsTriedOnceTheRulesAreLocked() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    WhatIfRules wish = WhatIfRules.of(whatIf.rules());
    assertThatThrownBy(() -> whatIf.run(wish, "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("规则已经锁定");
    ledger.chainPending("GCC2");
    assertThat(ledger.entriesAbout("GCC2", "GCC2")).noneMatch(entry -> entry.is(Act.WHAT_IF_RUN));
  }

  @Test
  void onceALiveRoundIsOverTheNextOnesRulesAreTriedOnMadeUpPeople() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    rounds.enterStage(SampleVoteList.ROUND, Stage.CLOSED);
    assertThat(whatIf.run(WhatIfRules.of(whatIf.rules()), "office-1").madeUp()).isTrue();
  }

  @Test
  void aRehearsalTriesRulesOverItsOwnPeopleAtAnyTime() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    List<String> listed =
        list.compute(SampleVoteList.ROUND).entries().stream().map(ListEntry::number).toList();
    WhatIfService rehearsed =
        new WhatIfService(
            rounds,
            packs,
            new SimulationVoteLists(candidates, units, new RehearsalSource(source)),
            ledger);
    WhatIfService.Comparison same =
        transaction.execute(status -> rehearsed.run(WhatIfRules.of(rehearsed.rules()), "office-1"));
    assertThat(same.madeUp()).isFalse();
    assertThat(same.list().keySet()).containsExactlyElementsOf(listed);
  }

  /** The source of the system under test, as a rehearsal has it. */
  private record RehearsalSource(SimulationSource system) implements SimulationSource {

    @Override
    public boolean isRehearsal() {
      return true;
    }

    @Override
    public List<VoteListNominee> synthetic(RulePack rules, List<Unit> recommending) {
      return system.synthetic(rules, recommending);
    }
  }

  private static WhatIfRules weighing(RulePack rules, int experts, int winners) {
    return weighing(rules, experts, winners, rules.frontline().percent());
  }

  private static WhatIfRules weighing(RulePack rules, int experts, int winners, int frontline) {
    WhatIfRules same = WhatIfRules.of(rules);
    return new WhatIfRules(
        experts, same.conversion(), same.marks(), winners, frontline, same.bounds());
  }
}
