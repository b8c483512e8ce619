package org.greatcraftsman.determination;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Margin;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.TieChain;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.UnitKind;

/** Chinese phrases for the results of the ranking. */
public final class RankingPhrases {

  private final RulePack rules;
  private final Function<String, Optional<String>> unitNames;

  /** Phrases with the unit names that the rules give. */
  public RankingPhrases(RulePack rules) {
    this(rules, code -> rules.unitQuotas().unitName(code));
  }

  /**
   * @param unitNames the name of a unit by its code
   */
  public RankingPhrases(RulePack rules, Function<String, Optional<String>> unitNames) {
    this.rules = rules;
    this.unitNames = unitNames;
  }

  /** The name of a constraint. */
  public String constraint(Constraint constraint) {
    String industry = rules.industry(constraint.industry()).map(RulePack.Industry::name).orElse("");
    return switch (constraint.kind()) {
      case SIZE -> "总名额";
      case FRONTLINE -> "一线职工比例";
      case INDUSTRY -> industry + "行业名额";
      case JOB_TYPE ->
          industry
              + "行业“"
              + rules
                  .job(constraint.industry(), constraint.jobType())
                  .map(RulePack.JobType::name)
                  .orElse(constraint.jobType())
              + "”工种名额";
      case UNIT -> unitNames.apply(constraint.code()).orElse(constraint.code()) + "推荐人选名额";
      case UNIT_KIND -> "各" + UnitKind.valueOf(constraint.code()).label() + "推荐人选名额";
    };
  }

  private String constraints(List<Constraint> constraints) {
    return constraints.stream().map(this::constraint).collect(Collectors.joining("、"));
  }

  /** Why a candidate is not on the list, as one sentence. */
  public String margin(Margin margin) {
    if (margin instanceof Margin.BlockedByConstraints blocked) {
      return "受“" + constraints(blocked.constraints()) + "”限制：替换名单中任何一人都会违反规则。";
    }
    Margin.PointsMissing missing = (Margin.PointsMissing) margin;
    String distance =
        missing.decidedBy() == TieChain.POINTS
            ? "比名单中可替换的末位" + missing.weakestReplaceable() + "少" + missingPoints(missing) + "分"
            : "与名单中可替换的末位"
                + missing.weakestReplaceable()
                + "同分，按"
                + link(missing.decidedBy())
                + "排后";
    return missing.protecting().isEmpty()
        ? distance + "。"
        : distance + "；名单中得分更低者受“" + constraints(missing.protecting()) + "”保障。";
  }

  /** The same sentence for the candidate; it does not mention other candidates. */
  public String ownMargin(Margin margin) {
    if (margin instanceof Margin.BlockedByConstraints) {
      return margin(margin);
    }
    Margin.PointsMissing missing = (Margin.PointsMissing) margin;
    String distance =
        missing.decidedBy() == TieChain.POINTS
            ? "比名单中可替换的末位少" + missingPoints(missing) + "分"
            : "与名单中可替换的末位同分，按" + link(missing.decidedBy()) + "排后";
    return missing.protecting().isEmpty()
        ? distance + "。"
        : distance + "；名单中得分更低者受“" + constraints(missing.protecting()) + "”保障。";
  }

  private String link(TieChain link) {
    return switch (link) {
      case POINTS -> "综合得分";
      case EXPERT_POINTS -> "专家得分";
      case GROUP_4 -> "“" + rules.expertMarks().criteria().get(3).name() + "”得分";
      case GROUP_2 -> "“" + rules.expertMarks().criteria().get(1).name() + "”得分";
      case VOTES -> "得票数";
      case LOT -> "评分前公布的抽签号";
    };
  }

  private String missingPoints(Margin.PointsMissing missing) {
    return points(missing.missing());
  }

  /** Points with the number of decimals that the rules set. */
  public String points(Points points) {
    return DisplayPoints.of(points, rules.votePoints().displayDecimals()).shown();
  }

  /** A constraint of an irreducible infeasible subset, as a clause. */
  public String conflict(Selection.ConflictingConstraint conflict) {
    return constraint(conflict.constraint())
        + "须"
        + bounds(conflict.required())
        + "，现有可选"
        + conflict.available()
        + "人";
  }

  /** A relaxed constraint with its bounds before and after, as a clause. */
  public String relaxation(Selection.Relaxation relaxation) {
    return constraint(relaxation.constraint())
        + "由"
        + bounds(relaxation.from())
        + "放宽为"
        + bounds(relaxation.to());
  }

  /** A relaxed constraint, as a clause. */
  String relaxed(Constraint constraint, Bounds to) {
    return constraint(constraint) + "放宽为" + bounds(to);
  }

  static String bounds(Bounds bounds) {
    if (bounds.minimum() == bounds.maximum()) {
      return "恰好" + bounds.minimum() + "人";
    }
    if (bounds.maximum() == Integer.MAX_VALUE) {
      return "不少于" + bounds.minimum() + "人";
    }
    return bounds.minimum() == 0
        ? "不多于" + bounds.maximum() + "人"
        : bounds.minimum() + "至" + bounds.maximum() + "人";
  }
}
