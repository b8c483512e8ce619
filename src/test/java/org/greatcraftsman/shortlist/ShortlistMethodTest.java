package org.greatcraftsman.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.greatcraftsman.nomination.LotDraw;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.shortlist.ShortlistMethod.InclusionBasis;
import org.greatcraftsman.shortlist.ShortlistMethod.RecommendedNominee;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** How 180 are chosen of the recommended, under the real rules. */
@OfficeTest
class ShortlistMethodTest {

  @Autowired RoundService rounds;
  @Autowired RulePackCatalog packs;
  @Autowired UnitService registered;
  private RulePack rules;

  @BeforeEach
  void theRules() {
    rounds.open("wuhan-2", "office-1");
    rules = rounds.rules("GCC2");
  }

  @Test
  void whenFewerAreRecommendedAllAreOnTheList() {
    assertThat(ShortlistMethod.select(units(10, 3), rules)).hasSize(30);
  }

  @Test
  void theListGoesRoundTheUnitsAndDrawsLotsAmongTheLast() {
    // 50 units with 4 nominees each: all firsts, seconds and thirds are 150, and 30 fourths by lot.
    List<RecommendedNominee> recommended = units(50, 4);
    Map<String, InclusionBasis> chosen = ShortlistMethod.select(recommended, rules);

    assertThat(chosen).hasSize(180);
    assertThat(recommended.stream().filter(c -> c.unitRank() <= 3))
        .allSatisfy(c -> assertThat(chosen).containsKey(c.number()));
    int lastLot =
        recommended.stream()
            .filter(c -> c.unitRank() == 4 && chosen.get(c.number()) == InclusionBasis.ORDER)
            .mapToInt(RecommendedNominee::lot)
            .max()
            .orElseThrow();
    assertThat(recommended.stream().filter(c -> c.unitRank() == 4 && c.lot() < lastLot))
        .allSatisfy(c -> assertThat(chosen).containsKey(c.number()));
  }

  @Test
  void aGapInTheUnitsOrderCostsNobodyATurn() {
    List<RecommendedNominee> recommended = new ArrayList<>(units(60, 4));
    recommended.add(new RecommendedNominee("LATE", unit("Z"), 17, 9999, "AUTO", "AUTO-WELD"));

    assertThat(ShortlistMethod.select(recommended, rules)).containsKey("LATE");
  }

  @Test
  void aRareIndustryHasItsFinalMinimumOnTheList() {
    List<RecommendedNominee> recommended = new ArrayList<>();
    for (RecommendedNominee c : units(60, 4)) {
      recommended.add(
          new RecommendedNominee(c.number(), c.unit(), c.unitRank(), c.lot(), "AUTO", "AUTO-WELD"));
    }
    // Farmers stand last in their units' order.
    for (int i = 0; i < 5; i++) {
      recommended.add(
          new RecommendedNominee("FARM" + i, unit("U0"), 100 + i, 5000 + i, "AGRI", "AGRI-CROP"));
    }
    Map<String, InclusionBasis> chosen = ShortlistMethod.select(recommended, rules);

    assertThat(chosen).hasSize(180);
    assertThat(chosen.entrySet().stream().filter(e -> e.getKey().startsWith("FARM")))
        .extracting(Map.Entry::getKey, Map.Entry::getValue)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("FARM0", InclusionBasis.INDUSTRY),
            org.assertj.core.groups.Tuple.tuple("FARM1", InclusionBasis.INDUSTRY),
            org.assertj.core.groups.Tuple.tuple("FARM2", InclusionBasis.INDUSTRY));
  }

  @Test
  void aBoundedUnitAndKindHaveTheirFinalMinimumsOnTheList() throws IOException {
    SampleForms.register(registered);
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml")
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("kinds: {value: [", "kinds: {value: [{kind: ENTERPRISE, minimum: 8}")
            .replace("units: {value: [", "units: {value: [{code: Q02, name: 武昌区总工会, minimum: 6}");
    rules = rounds.reviseRules("GCC2", pack, "按推荐单位规定名额。", "office-1");
    List<RecommendedNominee> recommended = new ArrayList<>(units(60, 4));
    Unit district = unit("Q02");
    Unit enterprise = new Unit("D01", "武钢工会", UnitKind.ENTERPRISE, null);
    for (int i = 1; i <= 9; i++) {
      recommended.add(new RecommendedNominee("Q" + i, district, i, 5000 + i, "AUTO", "AUTO-WELD"));
      recommended.add(
          new RecommendedNominee("D" + i, enterprise, i, 6000 + i, "AUTO", "AUTO-WELD"));
    }

    Map<String, InclusionBasis> chosen = ShortlistMethod.select(recommended, rules);

    assertThat(chosen).hasSize(180);
    assertThat(chosen).containsEntry("Q6", InclusionBasis.UNIT).doesNotContainKey("Q7");
    assertThat(chosen).containsEntry("D8", InclusionBasis.UNIT_KIND).doesNotContainKey("D9");
    assertThat(ShortlistMethod.select(recommended, packs.get("wuhan-2")))
        .doesNotContainKeys("Q6", "D8");
  }

  @Test
  void theOrderInWhichNomineesAreReadChangesNothing() {
    List<RecommendedNominee> recommended = units(50, 4);
    List<RecommendedNominee> shuffled = new ArrayList<>(recommended);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(ShortlistMethod.select(shuffled, rules))
        .isEqualTo(ShortlistMethod.select(recommended, rules));
  }

  @Test
  void anybodyCanDrawTheLotsAgain() {
    List<String> numbers = IntStream.rangeClosed(1, 9).mapToObj("GCC2-%04d"::formatted).toList();
    Map<String, Integer> lots = LotDraw.drawLots("seed", numbers);

    assertThat(lots.values()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    List<String> reversed = new ArrayList<>(numbers);
    Collections.reverse(reversed);
    assertThat(LotDraw.drawLots("seed", reversed)).isEqualTo(lots);
    assertThat(LotDraw.drawLots("another", numbers)).isNotEqualTo(lots);
  }

  private static Unit unit(String code) {
    return new Unit(code, "第" + code + "区总工会", UnitKind.DISTRICT, null);
  }

  private static List<RecommendedNominee> units(int count, int each) {
    List<String[]> jobs =
        List.of(
            new String[] {"AUTO", "AUTO-WELD"},
            new String[] {"STEEL", "STEEL-ROLL"},
            new String[] {"OPTO", "OPTO-CHIP"},
            new String[] {"EQUIP", "EQUIP-WELD"},
            new String[] {"BUILD", "BUILD-MASON"},
            new String[] {"TRANS", "TRANS-BUS"});
    List<RecommendedNominee> contenders = new ArrayList<>();
    for (int unit = 0; unit < count; unit++) {
      for (int rank = 1; rank <= each; rank++) {
        String[] job = jobs.get((unit + rank) % jobs.size());
        int lot = (unit * 37 + rank * 101) % 1009 + 1;
        contenders.add(
            new RecommendedNominee(
                "N%02d-%d".formatted(unit, rank), unit("U" + unit), rank, lot, job[0], job[1]));
      }
    }
    return contenders;
  }
}
