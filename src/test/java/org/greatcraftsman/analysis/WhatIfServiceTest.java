package org.greatcraftsman.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.candidates.VoteListNominee;
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

/** Simulations of other rules, and the conditions under which they are refused. */
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
  void beforeTheOpeningASimulationUsesASyntheticVoteList() {
    RulePack rules = whatIf.rules();
    WhatIfService.Comparison unchanged = whatIf.run(WhatIfRules.of(rules), "office-1");
    assertThat(unchanged.madeUp()).isTrue();
    assertThat(unchanged.list()).hasSize(100);
    assertThat(unchanged.entering()).isEmpty();
    assertThat(unchanged.leaving()).isEmpty();

    WhatIfService.Comparison votes = whatIf.run(withWeights(rules, 20, 100), "office-1");
    assertThat(votes.entering()).isNotEmpty().hasSameSizeAs(votes.leaving());
    assertThat(votes.hash()).isNotEqualTo(unchanged.hash());
    ledger.chainPending(new RoundId("GCC2"));
    assertThat(ledger.entriesAbout(new RoundId("GCC2"), "GCC2"))
        .filteredOn(entry -> entry.is(Act.WHAT_IF_RUN))
        .hasSize(2)
        .last()
        .satisfies(
            entry ->
                assertThat(entry.facts())
                    .contains(votes.hash(), "MADE_UP", "\"expertPercent\":20"));
  }

  @Test
  void infeasibleRulesAreNamedAndInvalidRulesAreRefused() {
    RulePack rules = whatIf.rules();
    assertThat(whatIf.run(withWeights(rules, 90, 100, 100), "office-1").conflict().clashes())
        .isNotEmpty();
    for (WhatIfRules invalid :
        List.of(
            withWeights(rules, 101, 100),
            withWeights(rules, 90, 0),
            withWeights(rules, 90, 121),
            withWeights(rules, 90, 100, 101))) {
      assertThatThrownBy(() -> whatIf.run(invalid, "office-1")).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void boundsOfUnitsAreSimulatedAndNamedByTheRegisteredUnit() {
    SampleForms.register(units);
    RulePack rules = whatIf.rules();
    assertThat(whatIf.boundedRules())
        .extracting(WhatIfService.BoundedRules::title)
        .containsExactly("各行业名额", "各类推荐单位名额", "各推荐单位名额");
    assertThat(whatIf.boundedRules().get(1).names()).containsEntry("unitKind:ZONE", "各开发区工会推荐人选名额");

    WhatIfService.Comparison unchanged = whatIf.run(WhatIfRules.of(rules), "office-1");
    WhatIfService.Comparison more = whatIf.run(withMinimum(rules, "unit:Q02", 45), "office-1");
    assertThat(countRecommendedByQ02(more))
        .isEqualTo(45)
        .isGreaterThan(countRecommendedByQ02(unchanged));
    assertThat(more.entering()).isNotEmpty();

    assertThat(whatIf.run(withMinimum(rules, "unit:Q02", 61), "office-1").conflict().clashes())
        .contains("武昌区总工会推荐人选名额须不少于61人，现有可选60人");
    assertThat(
            whatIf
                .run(withMinimum(rules, "unitKind:ENTERPRISE", 61), "office-1")
                .conflict()
                .clashes())
        .contains("各大型企事业单位工会推荐人选名额须不少于61人，现有可选60人");
    assertThatThrownBy(() -> whatIf.run(withMinimum(rules, "unit:Q02", -1), "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage("武昌区总工会推荐人选名额的下限不能为负，也不能高于上限。");
  }

  @Test
  void aBoundOfTheRulesCanBeRemovedInASimulation() throws IOException {
    sample.open();
    sample.bound("", "{code: Q02, name: 武昌区总工会, minimum: 45}");
    RulePack rules = rounds.rules(SampleVoteList.ROUND);
    WhatIfRules current = WhatIfRules.of(rules);
    assertThat(current.bounds()).containsEntry("unit:Q02", new WhatIfRules.SeatRange(45, 100));

    SortedMap<String, WhatIfRules.SeatRange> bounds = new TreeMap<>(current.bounds());
    bounds.remove("unit:Q02");
    Quotas quotas = of(current, bounds).cutRules(rules, new RankingPhrases(rules)).rules().quotas();
    assertThat(quotas.boundsAboveJobTypes())
        .containsEntry(Constraint.ofAttribute(Attribute.UNIT, "Q02"), Bounds.NONE)
        .containsEntry(Constraint.ofIndustry("AGRI"), new Bounds(3, 9));
  }

  private static long countRecommendedByQ02(WhatIfService.Comparison outcome) {
    // The synthetic nominees cycle through the recommending units D01, Q01 and Q02.
    return outcome.list().keySet().stream()
        .filter(number -> Integer.parseInt(number.substring(1)) % 3 == 0)
        .count();
  }

  private static WhatIfRules withMinimum(RulePack rules, String rule, int minimum) {
    WhatIfRules unchanged = WhatIfRules.of(rules);
    SortedMap<String, WhatIfRules.SeatRange> bounds = new TreeMap<>(unchanged.bounds());
    bounds.put(rule, new WhatIfRules.SeatRange(minimum, 100));
    return of(unchanged, bounds);
  }

  private static WhatIfRules of(
      WhatIfRules unchanged, SortedMap<String, WhatIfRules.SeatRange> bounds) {
    return new WhatIfRules(
        unchanged.expertPercent(),
        unchanged.conversion(),
        unchanged.marks(),
        unchanged.winners(),
        unchanged.frontlinePercent(),
        bounds);
  }

  @Test
  void onARealRoundASimulationIsRefusedOnceTheRulesAreLocked() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    WhatIfRules rules = WhatIfRules.of(whatIf.rules());
    assertThatThrownBy(() -> whatIf.run(rules, "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("规则已经锁定");
    ledger.chainPending(new RoundId("GCC2"));
    assertThat(ledger.entriesAbout(new RoundId("GCC2"), "GCC2"))
        .noneMatch(entry -> entry.is(Act.WHAT_IF_RUN));
  }

  @Test
  void afterARealRoundASimulationUsesASyntheticVoteList() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    rounds.enterStage(SampleVoteList.ROUND, Stage.CLOSED);
    assertThat(whatIf.run(WhatIfRules.of(whatIf.rules()), "office-1").madeUp()).isTrue();
  }

  @Test
  void aRehearsalSimulatesRulesOnItsOwnVoteList() {
    sample.reviewed();
    candidates.freeze(SampleVoteList.ROUND);
    List<String> listed =
        list.compute(SampleVoteList.ROUND).entries().stream()
            .map(entry -> entry.number().value())
            .toList();
    WhatIfService rehearsal =
        new WhatIfService(
            rounds,
            packs,
            new SimulationVoteLists(candidates, units, new RehearsalSource(source)),
            ledger);
    WhatIfService.Comparison unchanged =
        transaction.execute(status -> rehearsal.run(WhatIfRules.of(rehearsal.rules()), "office-1"));
    assertThat(unchanged.madeUp()).isFalse();
    assertThat(unchanged.list().keySet()).containsExactlyElementsOf(listed);
  }

  /** The source of the system under test, with the answer of a rehearsal. */
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

  private static WhatIfRules withWeights(RulePack rules, int experts, int winners) {
    return withWeights(rules, experts, winners, rules.frontline().percent());
  }

  private static WhatIfRules withWeights(RulePack rules, int experts, int winners, int frontline) {
    WhatIfRules unchanged = WhatIfRules.of(rules);
    return new WhatIfRules(
        experts, unchanged.conversion(), unchanged.marks(), winners, frontline, unchanged.bounds());
  }
}
