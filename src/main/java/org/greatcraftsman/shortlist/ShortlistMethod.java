package org.greatcraftsman.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;

/**
 * The method that selects the shortlist from the recommended nominees.
 *
 * <ol>
 *   <li>The nominees are ordered in round-robin over the units: the first nominee of each unit,
 *       then the second of each unit, and so on. A unit's first nominee is the one whom it ranked
 *       first. The lot decides within a turn.
 *   <li>For each job type, industry, unit and kind of unit with a minimum number of winners, the
 *       method selects as many of its nominees as the minimum, in this order; those already
 *       selected count. So the final list can meet the minimum, unless the minimums together exceed
 *       the size of the shortlist: then the last in the order leave it.
 *   <li>The remaining places go to the other nominees in this order.
 * </ol>
 */
public final class ShortlistMethod {

  private ShortlistMethod() {}

  /**
   * A nominee with a turn.
   *
   * @param turn the position among the recommended nominees of the unit, from 1
   */
  private record NomineeTurn(NomineeFacts nominee, int turn) {
    static final Comparator<NomineeTurn> ORDER =
        Comparator.comparingInt(NomineeTurn::turn).thenComparingInt(turn -> turn.nominee().lot());
  }

  /** The facts about a recommended nominee on which the selection depends. */
  public record NomineeFacts(
      NominationNumber number, Unit unit, int unitRank, int lot, String industry, String jobType) {}

  /** The reason for which a nominee is on the list. */
  enum InclusionBasis {
    JOB_TYPE("工种保底"),
    INDUSTRY("行业保底"),
    UNIT("推荐单位保底"),
    UNIT_KIND("单位类别保底"),
    ORDER("按推荐排序"),
    SWAPPED("人工调入");

    private final String label;

    InclusionBasis(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /**
   * Selects the shortlist.
   *
   * @return the number and the inclusion basis of each selected nominee, in the order of the turns;
   *     all recommended nominees if they do not exceed the size of the list
   */
  public static Map<NominationNumber, InclusionBasis> select(
      List<NomineeFacts> recommended, RulePack rules) {
    List<NomineeTurn> order = order(recommended);
    int size = Math.min(rules.sizes().voteList(), order.size());
    Map<NominationNumber, InclusionBasis> chosen = new LinkedHashMap<>();
    for (RulePack.Industry industry : rules.industries()) {
      for (RulePack.JobType job : industry.jobs()) {
        reserveMinimum(
            order,
            nominee -> nominee.jobType().equals(job.code()),
            job.minimum().orElse(0),
            InclusionBasis.JOB_TYPE,
            chosen);
      }
      reserveMinimum(
          order,
          nominee -> nominee.industry().equals(industry.code()),
          industry.minimum(),
          InclusionBasis.INDUSTRY,
          chosen);
    }
    for (RulePack.UnitQuota unit : rules.unitQuotas().units()) {
      reserveMinimum(
          order,
          nominee -> nominee.unit().code().equals(new UnitCode(unit.code())),
          unit.minimum().orElse(0),
          InclusionBasis.UNIT,
          chosen);
    }
    for (RulePack.KindQuota kind : rules.unitQuotas().kinds()) {
      reserveMinimum(
          order,
          nominee -> nominee.unit().kind().name().equals(kind.kind().name()),
          kind.minimum().orElse(0),
          InclusionBasis.UNIT_KIND,
          chosen);
    }
    for (NomineeTurn turn : order) {
      if (chosen.size() >= size) {
        break;
      }
      chosen.putIfAbsent(turn.nominee().number(), InclusionBasis.ORDER);
    }
    Map<NominationNumber, InclusionBasis> list = new LinkedHashMap<>();
    order.stream()
        .map(turn -> turn.nominee().number())
        .filter(chosen::containsKey)
        .limit(size)
        .forEach(number -> list.put(number, chosen.get(number)));
    return list;
  }

  private static void reserveMinimum(
      List<NomineeTurn> order,
      Predicate<NomineeFacts> counts,
      int minimum,
      InclusionBasis basis,
      Map<NominationNumber, InclusionBasis> chosen) {
    List<NomineeTurn> eligible =
        order.stream().filter(turn -> counts.test(turn.nominee())).toList();
    long missing =
        minimum - eligible.stream().filter(t -> chosen.containsKey(t.nominee().number())).count();
    for (NomineeTurn turn : eligible) {
      if (missing <= 0) {
        return;
      }
      if (chosen.putIfAbsent(turn.nominee().number(), basis) == null) {
        missing--;
      }
    }
  }

  /** Orders the nominees by turn and lot. */
  private static List<NomineeTurn> order(List<NomineeFacts> recommended) {
    List<NomineeFacts> byUnit = new ArrayList<>(recommended);
    byUnit.sort(
        Comparator.comparing((NomineeFacts nominee) -> nominee.unit().code())
            .thenComparingInt(NomineeFacts::unitRank)
            .thenComparingInt(NomineeFacts::lot));
    Map<UnitCode, Integer> turns = new HashMap<>();
    List<NomineeTurn> order = new ArrayList<>(byUnit.size());
    for (NomineeFacts nominee : byUnit) {
      order.add(new NomineeTurn(nominee, turns.merge(nominee.unit().code(), 1, Integer::sum)));
    }
    order.sort(NomineeTurn.ORDER);
    return order;
  }
}
