package org.greatcraftsman.analysis;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.determination.DisplayPoints;
import org.greatcraftsman.ranking.analysis.Formula;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.ranking.points.VoteMethod;
import org.greatcraftsman.round.RulePack;

/** A formula in the office's words. */
final class FormulaLines {

  private final RulePack rules;

  FormulaLines(RulePack rules) {
    this.rules = rules;
  }

  static String method(VoteMethod method) {
    return switch (method) {
      case RANK_PERCENTILE -> "名次百分位";
      case SHARE_OF_MAXIMUM -> "占最高票比例";
      case CAPPED_MEAN -> "均值封顶";
    };
  }

  List<Explanation.FormulaLine> of(Formula formula) {
    List<Explanation.FormulaLine> lines = new ArrayList<>();
    Formula.ExpertPart experts = formula.experts();
    Formula.VotePart votes = formula.votes();
    lines.add(line(0, "综合得分", formula.composite(), "专家部分＋投票部分"));
    lines.add(line(1, "专家部分", experts.contribution(), "专家得分×" + experts.weight() + "%"));
    lines.add(line(2, "专家得分", experts.points(), kept(experts)));
    if (!experts.raw().equals(experts.points())) {
      lines.add(line(3, "尺度校正前的专家得分", experts.raw(), "按原始总分去掉最高分、最低分后的平均"));
    }
    for (int group = 1; group <= experts.groupMeans().size(); group++) {
      lines.add(
          line(
              3,
              rules.expertMarks().criteria().get(group - 1).name(),
              experts.groupMeans().get(group - 1),
              groupMarks(experts, group)));
    }
    lines.add(line(1, "投票部分", votes.contribution(), "投票得分×" + votes.weight() + "%"));
    lines.add(line(2, "投票得分", votes.points(), basis(votes)));
    return lines;
  }

  private static String kept(Formula.ExpertPart experts) {
    List<Formula.MarkTerm> kept =
        experts.marks().stream()
            .filter(leaf -> leaf.trimResult() == Formula.TrimResult.KEPT)
            .toList();
    String sum =
        kept.stream().map(leaf -> decimal(leaf.countedAs())).collect(Collectors.joining("＋"));
    return "（" + sum + "）÷" + kept.size();
  }

  private static String groupMarks(Formula.ExpertPart experts, int group) {
    List<String> kept =
        experts.marks().stream()
            .filter(leaf -> leaf.trimResult() == Formula.TrimResult.KEPT)
            .map(leaf -> "" + leaf.mark().group(group))
            .toList();
    return "（" + String.join("＋", kept) + "）÷" + kept.size();
  }

  private static String decimal(Points points) {
    return points
        .toDecimal(ExpertScales.DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String basis(Formula.VotePart votes) {
    Formula.VoteDistribution basis = votes.distribution();
    String own = votes.number() + "票";
    if (basis.most() == 0) {
      return own + "；无人得票，均为0分";
    }
    return switch (basis.method()) {
      case RANK_PERCENTILE ->
          "%s；投票名单%d人中，票数更少的%d人，票数相同的%d人（含本人）：100×（%d＋%d÷2）÷%d"
              .formatted(
                  own,
                  basis.nominees(),
                  basis.fewer(),
                  basis.equal(),
                  basis.fewer(),
                  basis.equal() - 1,
                  basis.nominees() - 1);
      case SHARE_OF_MAXIMUM ->
          "%s；最高票%d：100×%d÷%d".formatted(own, basis.most(), votes.number(), basis.most());
      case CAPPED_MEAN ->
          "%s；%d人共%s票：50×票数÷平均票数，最多100分".formatted(own, basis.nominees(), basis.sum());
    };
  }

  List<Explanation.MarkLine> marks(Formula formula) {
    return formula.experts().marks().stream().map(this::mark).toList();
  }

  private Explanation.MarkLine mark(Formula.MarkTerm leaf) {
    return new Explanation.MarkLine(
        leaf.mark().expert(),
        List.of(
            leaf.mark().group1(), leaf.mark().group2(), leaf.mark().group3(), leaf.mark().group4()),
        leaf.mark().total(),
        DisplayPoints.of(leaf.countedAs(), ExpertScales.DECIMALS),
        switch (leaf.trimResult()) {
          case DROPPED_LOWEST -> "最低分，不计";
          case KEPT -> "计入";
          case DROPPED_HIGHEST -> "最高分，不计";
        });
  }

  private Explanation.FormulaLine line(int depth, String name, Points value, String how) {
    return new Explanation.FormulaLine(
        depth, name, DisplayPoints.of(value, rules.votePoints().displayDecimals()), how);
  }
}
