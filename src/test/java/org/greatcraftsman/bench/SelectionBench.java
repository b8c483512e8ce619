package org.greatcraftsman.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.LargeRound;
import org.greatcraftsman.ranking.Points;
import org.greatcraftsman.ranking.Selection;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Our selection with its proof and everybody's margin, exact and with all ties decided, against two
 * solvers that get the points alone, as doubles made beforehand: ojAlgo's linear programme, and the
 * minimum-cost flow of JGraphT, which only the nested quotas of these rounds allow. That they come
 * to the same sum is checked. With 100,000 people ojAlgo takes minutes and is measured once;
 * JGraphT does not come to an end in five, and is left out there. Measured as a {@link Duel},
 * because JMH runs one side after the other and a load on the machine would fall on one of them
 * alone.
 */
class SelectionBench {

  /** Somebody as the rivals see him. */
  private record Bidder(double points, boolean frontline, String industry, String jobType) {}

  /** A round, and how often it is solved for one measurement. */
  private record Course(int people, int seats, int times, int warmUps, int pairs) {

    LargeRound round() {
      return LargeRound.of(people, seats, 1);
    }
  }

  private static final Course CITY = new Course(120, 100, 200, 5, 9);
  private static final Course PROVINCE = new Course(2_000, 1_500, 8, 3, 7);
  private static final Course COUNTRY = new Course(100_000, 80_000, 1, 0, 1);

  @Test
  void selectionAgainstALinearProgramme() throws Exception {
    for (Course course : new Course[] {CITY, PROVINCE, COUNTRY}) {
      LargeRound round = course.round();
      Bidder[] bidders = bidders(round);
      double sum = ours(round);
      Summary.write(
          "selection.vs-ojalgo." + course.people(),
          Duel.fight(
              course.warmUps(),
              course.pairs(),
              "milliseconds",
              () -> milliseconds(course, round::choose),
              () -> milliseconds(course, () -> same(sum, linearProgramme(round, bidders)))));
    }
  }

  @Test
  void selectionAgainstAFlow() throws Exception {
    for (Course course : new Course[] {CITY, PROVINCE}) {
      LargeRound round = course.round();
      Bidder[] bidders = bidders(round);
      double sum = ours(round);
      Summary.write(
          "selection.vs-jgrapht." + course.people(),
          Duel.fight(
              course.warmUps(),
              course.pairs(),
              "milliseconds",
              () -> milliseconds(course, round::choose),
              () -> milliseconds(course, () -> same(sum, flow(round, bidders)))));
    }
  }

  @Test
  void growth() throws Exception {
    grow(PROVINCE, CITY);
    grow(COUNTRY, PROVINCE);
  }

  /** How many times as long the greater round takes. */
  private static void grow(Course greater, Course smaller) throws Exception {
    LargeRound great = greater.round();
    LargeRound small = smaller.round();
    Summary.write(
        "selection.growth." + greater.people() + "-over-" + smaller.people(),
        Duel.fight(
            2,
            5,
            "milliseconds",
            () -> milliseconds(greater, great::choose),
            () -> milliseconds(smaller, small::choose)));
  }

  private static double milliseconds(Course course, Runnable solver) {
    long start = System.nanoTime();
    for (int i = 0; i < course.times(); i++) {
      solver.run();
    }
    return (System.nanoTime() - start) / 1e6 / course.times();
  }

  private static void same(double ours, double theirs) {
    assertThat(theirs).isCloseTo(ours, within(1e-3));
  }

  private static double ours(LargeRound round) {
    Selection.Selected selected = (Selection.Selected) round.choose();
    return selected.seats().stream()
        .mapToDouble(seat -> decimal(seat.contender().standing().points()))
        .sum();
  }

  private static Bidder[] bidders(LargeRound round) {
    return round.offered().stream()
        .map(
            contender ->
                new Bidder(
                    decimal(contender.standing().points()),
                    contender.post().frontline(),
                    contender.post().industry(),
                    contender.post().industry() + "/" + contender.post().jobType()))
        .toArray(Bidder[]::new);
  }

  private static double decimal(Points points) {
    return points.toDecimal(12, RoundingMode.HALF_UP).doubleValue();
  }

  private static double linearProgramme(LargeRound round, Bidder[] bidders) {
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
    for (Bidder bidder : bidders) {
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

  private static double flow(LargeRound round, Bidder[] bidders) {
    FlowModel model = new FlowModel(round.seats());
    model.arc("start", "frontline", Bounds.atLeast(round.quotas().frontlineMinimum(round.seats())));
    model.arc("start", "other", Bounds.NONE);
    for (Bidder bidder : bidders) {
      model.seat(bidder.frontline() ? "frontline" : "other", bidder.jobType(), bidder.points());
    }
    round
        .quotas()
        .industries()
        .forEach(
            (code, industry) -> {
              for (int job = 0; job < LargeRound.JOB_TYPES; job++) {
                Bounds bounds = industry.jobTypes().getOrDefault("J" + job, Bounds.NONE);
                model.arc(code + "/J" + job, code, bounds);
              }
              model.arc(code, "list", industry.bounds());
            });
    return model.worth();
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

    double worth() {
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
