package org.greatcraftsman.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;

/**
 * How the vote list is made of the recommended. Each unit's nominees stand in the order that the
 * unit gave them; the list goes round the units, first all firsts, then all seconds and so on, and
 * among equals by lot. Before that, as many of the foremost of each job type, industry,
 * recommending unit and kind of unit are set down as will have to be among the winners, so that the
 * final minimums can be met.
 */
public final class ShortlistMethod {

  private ShortlistMethod() {}

  /**
   * @param turn the place among the unit's recommended nominees, from 1
   */
  private record NomineeTurn(NomineeFacts contender, int turn) {
    static final Comparator<NomineeTurn> ORDER =
        Comparator.comparingInt(NomineeTurn::turn).thenComparingInt(turn -> turn.contender().lot());
  }

  /** The facts about a recommended nominee that the choice may depend on, and no others. */
  public record NomineeFacts(
      String number, Unit unit, int unitRank, int lot, String industry, String jobType) {}

  /** Why a nominee is on the list. */
  enum InclusionBasis {
    JOB_TYPE("工种保底"),
    INDUSTRY("行业保底"),
    UNIT("推荐单位保底"),
    UNIT_KIND("单位类别保底"),
    ORDER("按推荐排序"),
    SWAPPED("人工调入");

    private final String label;

    InclusionBasis(String chinese) {
      this.label = chinese;
    }

    String label() {
      return label;
    }
  }

  /**
   * The numbers of the chosen, the foremost first, each with the reason; all of the recommended
   * when there are no more than the list holds.
   */
  public static Map<String, InclusionBasis> select(List<NomineeFacts> recommended, RulePack rules) {
    List<NomineeTurn> order = order(recommended);
    int size = Math.min(rules.sizes().voteList(), order.size());
    Map<String, InclusionBasis> chosen = new LinkedHashMap<>();
    for (RulePack.Industry industry : rules.industries()) {
      for (RulePack.JobType job : industry.jobs()) {
        reserveMinimum(
            order,
            one -> one.jobType().equals(job.code()),
            job.minimum().orElse(0),
            InclusionBasis.JOB_TYPE,
            chosen);
      }
      reserveMinimum(
          order,
          one -> one.industry().equals(industry.code()),
          industry.minimum(),
          InclusionBasis.INDUSTRY,
          chosen);
    }
    for (RulePack.UnitQuota unit : rules.unitQuotas().units()) {
      reserveMinimum(
          order,
          one -> one.unit().code().equals(unit.code()),
          unit.minimum().orElse(0),
          InclusionBasis.UNIT,
          chosen);
    }
    for (RulePack.KindQuota kind : rules.unitQuotas().kinds()) {
      reserveMinimum(
          order,
          one -> one.unit().kind().name().equals(kind.kind().name()),
          kind.minimum().orElse(0),
          InclusionBasis.UNIT_KIND,
          chosen);
    }
    for (NomineeTurn turn : order) {
      if (chosen.size() >= size) {
        break;
      }
      chosen.putIfAbsent(turn.contender().number(), InclusionBasis.ORDER);
    }
    Map<String, InclusionBasis> list = new LinkedHashMap<>();
    order.stream()
        .map(turn -> turn.contender().number())
        .filter(chosen::containsKey)
        .limit(size)
        .forEach(number -> list.put(number, chosen.get(number)));
    return list;
  }

  private static void reserveMinimum(
      List<NomineeTurn> order,
      Predicate<NomineeFacts> counts,
      int least,
      InclusionBasis basis,
      Map<String, InclusionBasis> chosen) {
    List<NomineeTurn> foremost =
        order.stream().filter(turn -> counts.test(turn.contender())).toList();
    long missing =
        least - foremost.stream().filter(t -> chosen.containsKey(t.contender().number())).count();
    for (NomineeTurn turn : foremost) {
      if (missing <= 0) {
        return;
      }
      if (chosen.putIfAbsent(turn.contender().number(), basis) == null) {
        missing--;
      }
    }
  }

  /** Everybody by turn, then by lot. */
  private static List<NomineeTurn> order(List<NomineeFacts> recommended) {
    List<NomineeFacts> byUnit = new ArrayList<>(recommended);
    byUnit.sort(
        Comparator.comparing((NomineeFacts contender) -> contender.unit().code())
            .thenComparingInt(NomineeFacts::unitRank)
            .thenComparingInt(NomineeFacts::lot));
    Map<String, Integer> turns = new HashMap<>();
    List<NomineeTurn> order = new ArrayList<>(byUnit.size());
    for (NomineeFacts contender : byUnit) {
      order.add(new NomineeTurn(contender, turns.merge(contender.unit().code(), 1, Integer::sum)));
    }
    order.sort(NomineeTurn.ORDER);
    return order;
  }
}
