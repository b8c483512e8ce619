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

/** Display lines of a candidate's formula, in Chinese. */
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
    lines.add(line(2, "投票得分", votes.points(), distribution(votes)));
    return lines;
  }

  private static String kept(Formula.ExpertPart experts) {
    List<Formula.MarkTerm> kept =
        experts.marks().stream()
            .filter(term -> term.trimResult() == Formula.TrimResult.KEPT)
            .toList();
    String sum =
        kept.stream().map(term -> decimal(term.countedAs())).collect(Collectors.joining("＋"));
    return "（" + sum + "）÷" + kept.size();
  }

  private static String groupMarks(Formula.ExpertPart experts, int group) {
    List<String> kept =
        experts.marks().stream()
            .filter(term -> term.trimResult() == Formula.TrimResult.KEPT)
            .map(term -> "" + term.mark().group(group))
            .toList();
    return "（" + String.join("＋", kept) + "）÷" + kept.size();
  }

  private static String decimal(Points points) {
    return points
        .toDecimal(ExpertScales.DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String distribution(Formula.VotePart votes) {
    Formula.VoteDistribution distribution = votes.distribution();
    String count = votes.number() + "票";
    if (distribution.most() == 0) {
      return count + "；无人得票，均为0分";
    }
    return switch (distribution.method()) {
      case RANK_PERCENTILE ->
          "%s；投票名单%d人中，票数更少的%d人，票数相同的%d人（含本人）：100×（%d＋%d÷2）÷%d"
              .formatted(
                  count,
                  distribution.nominees(),
                  distribution.fewer(),
                  distribution.equal(),
                  distribution.fewer(),
                  distribution.equal() - 1,
                  distribution.nominees() - 1);
      case SHARE_OF_MAXIMUM ->
          "%s；最高票%d：100×%d÷%d"
              .formatted(count, distribution.most(), votes.number(), distribution.most());
      case CAPPED_MEAN ->
          "%s；%d人共%s票：50×票数÷平均票数，最多100分"
              .formatted(count, distribution.nominees(), distribution.sum());
    };
  }

  List<Explanation.MarkLine> marks(Formula formula) {
    return formula.experts().marks().stream().map(this::mark).toList();
  }

  private Explanation.MarkLine mark(Formula.MarkTerm term) {
    return new Explanation.MarkLine(
        term.mark().expert(),
        List.of(
            term.mark().group1(), term.mark().group2(), term.mark().group3(), term.mark().group4()),
        term.mark().total(),
        DisplayPoints.of(term.countedAs(), ExpertScales.DECIMALS),
        switch (term.trimResult()) {
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
