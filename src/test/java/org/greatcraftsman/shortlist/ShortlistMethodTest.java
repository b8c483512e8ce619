package org.greatcraftsman.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.shortlist.ShortlistMethod.InclusionBasis;
import org.greatcraftsman.shortlist.ShortlistMethod.NomineeFacts;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The selection of a shortlist of 180 under the shipped rules. */
@OfficeTest
class ShortlistMethodTest {

  @Autowired RoundService rounds;
  @Autowired RulePackCatalog packs;
  @Autowired UnitService unitService;
  private RulePack rules;

  @BeforeEach
  void openRound() {
    rounds.open("wuhan-2", "office-1");
    rules = rounds.rules(new RoundId("GCC2"));
  }

  @Test
  void allNomineesAreListedIfThereAreFewerThanPlaces() {
    assertThat(ShortlistMethod.select(units(10, 3), rules)).hasSize(30);
  }

  @Test
  void unitsTakeTurnsAndTheLotDecidesTheLastTurn() {
    // 50 units with 4 nominees each: three turns fill 150 places, and the lot decides the last 30.
    List<NomineeFacts> recommended = units(50, 4);
    Map<NominationNumber, InclusionBasis> chosen = ShortlistMethod.select(recommended, rules);

    assertThat(chosen).hasSize(180);
    assertThat(recommended.stream().filter(c -> c.unitRank() <= 3))
        .allSatisfy(c -> assertThat(chosen).containsKey(c.number()));
    int lastLot =
        recommended.stream()
            .filter(c -> c.unitRank() == 4 && chosen.get(c.number()) == InclusionBasis.ORDER)
            .mapToInt(NomineeFacts::lot)
            .max()
            .orElseThrow();
    assertThat(recommended.stream().filter(c -> c.unitRank() == 4 && c.lot() < lastLot))
        .allSatisfy(c -> assertThat(chosen).containsKey(c.number()));
  }

  @Test
  void aGapInTheRanksOfAUnitDoesNotDelayItsTurns() {
    List<NomineeFacts> recommended = new ArrayList<>(units(60, 4));
    recommended.add(
        new NomineeFacts(new NominationNumber("LATE"), unit("Z"), 17, 9999, "AUTO", "AUTO-WELD"));

    assertThat(ShortlistMethod.select(recommended, rules))
        .containsKey(new NominationNumber("LATE"));
  }

  @Test
  void aRareIndustryGetsItsMinimum() {
    List<NomineeFacts> recommended = new ArrayList<>();
    for (NomineeFacts c : units(60, 4)) {
      recommended.add(
          new NomineeFacts(c.number(), c.unit(), c.unitRank(), c.lot(), "AUTO", "AUTO-WELD"));
    }
    // Farmers have the last ranks of their units.
    for (int i = 0; i < 5; i++) {
      recommended.add(
          new NomineeFacts(
              new NominationNumber("FARM" + i),
              unit("U0"),
              100 + i,
              5000 + i,
              "AGRI",
              "AGRI-CROP"));
    }
    Map<NominationNumber, InclusionBasis> chosen = ShortlistMethod.select(recommended, rules);

    assertThat(chosen).hasSize(180);
    assertThat(chosen.entrySet().stream().filter(e -> e.getKey().value().startsWith("FARM")))
        .extracting(Map.Entry::getKey, Map.Entry::getValue)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                new NominationNumber("FARM0"), InclusionBasis.INDUSTRY),
            org.assertj.core.groups.Tuple.tuple(
                new NominationNumber("FARM1"), InclusionBasis.INDUSTRY),
            org.assertj.core.groups.Tuple.tuple(
                new NominationNumber("FARM2"), InclusionBasis.INDUSTRY));
  }

  @Test
  void aUnitAndAKindOfUnitWithAQuotaGetTheirMinimums() throws IOException {
    SampleForms.register(unitService);
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml")
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("kinds: {value: [", "kinds: {value: [{kind: ENTERPRISE, minimum: 8}")
            .replace("units: {value: [", "units: {value: [{code: Q02, name: 武昌区总工会, minimum: 6}");
    rules = rounds.reviseRules(new RoundId("GCC2"), pack, "按推荐单位规定名额。", "office-1");
    List<NomineeFacts> recommended = new ArrayList<>(units(60, 4));
    Unit district = unit("Q02");
    Unit enterprise = new Unit(new UnitCode("D01"), "武钢工会", UnitKind.ENTERPRISE, null);
    for (int i = 1; i <= 9; i++) {
      recommended.add(
          new NomineeFacts(
              new NominationNumber("Q" + i), district, i, 5000 + i, "AUTO", "AUTO-WELD"));
      recommended.add(
          new NomineeFacts(
              new NominationNumber("D" + i), enterprise, i, 6000 + i, "AUTO", "AUTO-WELD"));
    }

    Map<NominationNumber, InclusionBasis> chosen = ShortlistMethod.select(recommended, rules);

    assertThat(chosen).hasSize(180);
    assertThat(chosen)
        .containsEntry(new NominationNumber("Q6"), InclusionBasis.UNIT)
        .doesNotContainKey(new NominationNumber("Q7"));
    assertThat(chosen)
        .containsEntry(new NominationNumber("D8"), InclusionBasis.UNIT_KIND)
        .doesNotContainKey(new NominationNumber("D9"));
    assertThat(ShortlistMethod.select(recommended, packs.get("wuhan-2")))
        .doesNotContainKeys(new NominationNumber("Q6"), new NominationNumber("D8"));
  }

  @Test
  void theSelectionDoesNotDependOnTheInputOrder() {
    List<NomineeFacts> recommended = units(50, 4);
    List<NomineeFacts> shuffled = new ArrayList<>(recommended);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(ShortlistMethod.select(shuffled, rules))
        .isEqualTo(ShortlistMethod.select(recommended, rules));
  }

  private static Unit unit(String code) {
    return new Unit(new UnitCode(code), "第" + code + "区总工会", UnitKind.DISTRICT, null);
  }

  private static List<NomineeFacts> units(int count, int each) {
    List<String[]> jobs =
        List.of(
            new String[] {"AUTO", "AUTO-WELD"},
            new String[] {"STEEL", "STEEL-ROLL"},
            new String[] {"OPTO", "OPTO-CHIP"},
            new String[] {"EQUIP", "EQUIP-WELD"},
            new String[] {"BUILD", "BUILD-MASON"},
            new String[] {"TRANS", "TRANS-BUS"});
    List<NomineeFacts> nominees = new ArrayList<>();
    for (int unit = 0; unit < count; unit++) {
      for (int rank = 1; rank <= each; rank++) {
        String[] job = jobs.get((unit + rank) % jobs.size());
        int lot = (unit * 37 + rank * 101) % 1009 + 1;
        nominees.add(
            new NomineeFacts(
                new NominationNumber("N%02d-%d".formatted(unit, rank)),
                unit("U" + unit),
                rank,
                lot,
                job[0],
                job[1]));
      }
    }
    return nominees;
  }
}
