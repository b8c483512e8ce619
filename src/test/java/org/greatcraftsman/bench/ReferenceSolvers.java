package org.greatcraftsman.bench;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Contender;
import org.greatcraftsman.ranking.LargeSelection;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.Points;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Solvers that others keep, on the same round. They get the points alone, as doubles made
 * beforehand, and give the sum of points of the best list: no list in order, no ties, no proof.
 */
final class ReferenceSolvers {

  /** Somebody as the rivals see him. */
  private record SolverCandidate(
      double points, boolean frontline, String industry, String jobType) {

    static SolverCandidate of(Contender contender) {
      String industry = contender.post().industry();
      return new SolverCandidate(
          decimal(contender.standing().points()),
          contender.post().frontline(),
          industry,
          industry + "/" + contender.post().jobType());
    }
  }

  private final LargeSelection round;
  private final List<SolverCandidate> candidates;

  ReferenceSolvers(LargeSelection round) {
    this.round = round;
    candidates = round.offered().stream().map(SolverCandidate::of).toList();
  }

  /** Our answer in their terms. */
  static double sum(Selection selection) {
    return ((Selection.Selected) selection)
        .seats().stream().mapToDouble(seat -> decimal(seat.contender().standing().points())).sum();
  }

  private static double decimal(Points points) {
    return points.toDecimal(12, RoundingMode.HALF_UP).doubleValue();
  }

  /** By ojAlgo. */
  double solveLinearProgram() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression size = model.newExpression("size").level(round.seats());
    Expression frontline =
        model.newExpression("frontline").lower(round.quotas().frontlineMinimum(round.seats()));
    Map<String, Expression> places = new HashMap<>();
    round
        .quotas()
        .industries()
        .forEach(
            (code, industry) -> {
              places.put(code, bounded(model.newExpression(code), industry.bounds()));
              industry
                  .jobTypes()
                  .forEach(
                      (job, bounds) -> {
                        String name = code + "/" + job;
                        places.put(name, bounded(model.newExpression(name), bounds));
                      });
            });
    for (SolverCandidate bidder : candidates) {
      Variable seat = model.newVariable("seat").lower(0).upper(1).weight(bidder.points());
      size.set(seat, 1);
      if (bidder.frontline()) {
        frontline.set(seat, 1);
      }
      places.get(bidder.industry()).set(seat, 1);
      if (places.containsKey(bidder.jobType())) {
        places.get(bidder.jobType()).set(seat, 1);
      }
    }
    return model.maximise().getValue();
  }

  private static Expression bounded(Expression expression, Bounds bounds) {
    expression.lower(bounds.minimum());
    return bounds.maximum() < Integer.MAX_VALUE ? expression.upper(bounds.maximum()) : expression;
  }

  /** By the minimum-cost flow of JGraphT, which only the nested quotas of these rounds allow. */
  double solveMinimumCostFlow() {
    FlowModel model = new FlowModel(round.seats());
    model.arc("start", "frontline", Bounds.atLeast(round.quotas().frontlineMinimum(round.seats())));
    model.arc("start", "other", Bounds.NONE);
    for (SolverCandidate bidder : candidates) {
      model.seat(bidder.frontline() ? "frontline" : "other", bidder.jobType(), bidder.points());
    }
    round
        .quotas()
        .industries()
        .forEach(
            (code, industry) -> {
              for (int job = 0; job < LargeSelection.JOB_TYPES; job++) {
                Bounds bounds = industry.jobTypes().getOrDefault("J" + job, Bounds.NONE);
                model.arc(code + "/J" + job, code, bounds);
              }
              model.arc(code, "list", industry.bounds());
            });
    return model.maximumPoints();
  }

  private static final class FlowModel {

    private final DirectedWeightedMultigraph<String, DefaultWeightedEdge> graph =
        new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Bounds> bounds = new HashMap<>();
    private final int seats;

    FlowModel(int seats) {
      this.seats = seats;
    }

    void arc(String from, String to, Bounds within) {
      add(from, to, new Bounds(within.minimum(), Math.min(seats, within.maximum())), 0);
    }

    void seat(String from, String to, double points) {
      add(from, to, Bounds.atMost(1), -points);
    }

    private void add(String from, String to, Bounds within, double cost) {
      graph.addVertex(from);
      graph.addVertex(to);
      DefaultWeightedEdge edge = graph.addEdge(from, to);
      graph.setEdgeWeight(edge, cost);
      bounds.put(edge, within);
    }

    double maximumPoints() {
      MinimumCostFlowProblem<String, DefaultWeightedEdge> problem =
          new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
              graph,
              place -> place.equals("start") ? seats : place.equals("list") ? -seats : 0,
              edge -> bounds.get(edge).maximum(),
              edge -> bounds.get(edge).minimum());
      return -new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>()
          .getMinimumCostFlow(problem)
          .getCost();
    }
  }
}
