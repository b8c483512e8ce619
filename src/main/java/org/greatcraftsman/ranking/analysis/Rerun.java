package org.greatcraftsman.ranking.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Contender;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.SelectionProblem;
import org.greatcraftsman.ranking.Standing;
import org.greatcraftsman.ranking.WeightedCandidate;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/** The selection of a ranking run once more with something changed, to see what hangs on it. */
public final class Rerun {

  private final RankingResult result;

  public Rerun(RankingResult result) {
    this.result = result;
  }

  /** Those offered with enough marks. */
  List<CandidateResult> offered() {
    return result.candidates().stream()
        .filter(one -> !one.candidate().excluded())
        .filter(one -> one.expert() instanceof ExpertPoints.Computed)
        .toList();
  }

  /** The list with other points and the rest as it was; empty when the rules cannot be met. */
  Optional<Selection.Selected> withPoints(Function<CandidateResult, Points> points) {
    return choose(points, result.input().rules().quotas());
  }

  /**
   * The numbers on the list with other points; the rules have to be such that they can be met.
   *
   * @param near the numbers on a list that may hardly differ
   */
  SortedSet<String> selectedNumbers(Function<CandidateResult, Points> points, Set<String> near) {
    RankingRules rules = result.input().rules();
    return SelectionProblem.of(contenders(points), rules.quotas(), rules.size())
        .solve(near)
        .seated()
        .stream()
        .map(WeightedCandidate::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<Selection.Selected> withQuotas(Quotas quotas) {
    return choose(one -> one.composite().orElseThrow(), quotas);
  }

  private Optional<Selection.Selected> choose(
      Function<CandidateResult, Points> points, Quotas quotas) {
    return selected(Selection.choose(contenders(points), quotas, result.input().rules().size()));
  }

  /** Those offered, with these points. */
  public List<Contender> contenders(Function<CandidateResult, Points> points) {
    List<Contender> contenders = new ArrayList<>();
    for (CandidateResult one : offered()) {
      ExpertPoints.Computed reached = (ExpertPoints.Computed) one.expert();
      Standing standing =
          new Standing(
              one.number(),
              points.apply(one),
              Standing.Merits.of(reached),
              one.votes().count(),
              one.candidate().lot());
      contenders.add(new Contender(standing, one.candidate().post()));
    }
    return contenders;
  }

  static Optional<Selection.Selected> selected(Selection selection) {
    return selection instanceof Selection.Selected found ? Optional.of(found) : Optional.empty();
  }
}
