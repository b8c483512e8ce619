package org.greatcraftsman.ranking;

import java.util.List;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.MarkRules;

/**
 * Writer of {@link RankingResult#canonicalForm()}: rules, scales and votes, then the candidates by
 * number, then the selection with its certificate.
 */
final class CanonicalForm {

  private final StringBuilder text = new StringBuilder();

  static String of(RankingResult result) {
    CanonicalForm form = new CanonicalForm();
    form.ranking(result);
    return form.text.toString();
  }

  /** The part of the canonical form that holds the selection and its certificate. */
  static String of(Selection selection) {
    CanonicalForm form = new CanonicalForm();
    form.selection(selection);
    return form.text.toString();
  }

  private void ranking(RankingResult result) {
    line("ranking", 1);
    rules(result.input().rules());
    scales(result.input().scales());
    result
        .votePoints()
        .forEach(
            (number, points) -> line("votes", number, result.input().votes().get(number), points));
    result.candidates().forEach(this::candidate);
    selection(result.selection());
  }

  private void rules(RankingRules rules) {
    MarkRules marks = rules.marks();
    line(
        "marks",
        joined(marks.groupMaxima()),
        marks.minimumMarks(),
        marks.dropHighest(),
        marks.dropLowest());
    line("method", rules.votes());
    line("weights", rules.weights().expertWeight(), rules.weights().voteWeight());
    rules
        .quotas()
        .constraints(rules.size())
        .forEach((constraint, bounds) -> line("constraint", constraint, bounds));
  }

  private void scales(ExpertScales scales) {
    if (scales.isNormalizing()) {
      line("scale", scales.common().mean(), scales.common().variance());
      scales
          .experts()
          .forEach((expert, scale) -> line("scale", expert, scale.mean(), scale.variance()));
    }
  }

  private void candidate(CandidateResult result) {
    Candidate candidate = result.candidate();
    Post post = candidate.post();
    line(
        "candidate",
        candidate.number(),
        post.frontline() ? "frontline" : "other",
        post.industry(),
        post.jobType(),
        candidate.lot(),
        candidate.excluded() ? "excluded" : "offered");
    post.attributes()
        .forEach((attribute, code) -> line("attribute", candidate.number(), attribute, code));
    candidate.marks().stream()
        .sorted(Mark.ASCENDING)
        .forEach(
            mark ->
                line(
                    "mark",
                    candidate.number(),
                    mark.expert(),
                    mark.group1(),
                    mark.group2(),
                    mark.group3(),
                    mark.group4()));
    if (result.expert() instanceof ExpertPoints.Computed computed) {
      line(
          "expert",
          candidate.number(),
          computed.points(),
          computed.raw(),
          joined(computed.groupMeans()),
          computed.spread().median(),
          computed.spread().range());
    }
    result.composite().ifPresent(points -> line("composite", candidate.number(), points));
    status(candidate.number(), result.status());
  }

  private void status(String number, CandidateResult.SelectionStatus status) {
    if (status instanceof CandidateResult.OnTheList listed) {
      line("selected", number, listed.place(), listed.seat());
    } else if (status instanceof CandidateResult.NotOnTheList missed) {
      line("notSelected", number, missed.place());
      margin(missed.margin());
    } else if (status instanceof CandidateResult.Undecided undecided) {
      line("undecided", number, undecided.place());
    } else if (status instanceof CandidateResult.Excluded) {
      line("excluded", number);
    } else {
      line("noPoints", number);
    }
  }

  private void margin(Margin margin) {
    if (margin instanceof Margin.PointsMissing points) {
      line(
          "missing",
          points.number(),
          points.weakestReplaceable(),
          points.missing(),
          points.decidedBy(),
          joined(points.protecting()));
    } else if (margin instanceof Margin.BlockedByConstraints blocked) {
      line("inTheWay", blocked.number(), blocked.lastOnList(), joined(blocked.constraints()));
    }
  }

  private void selection(Selection selection) {
    if (selection instanceof Selection.Selected selected) {
      selected.seats().forEach(seat -> line("seat", seat.place(), seat.contender().number()));
      step(selected.certificate().root());
    } else if (selection instanceof Selection.Infeasible infeasible) {
      infeasible
          .irreducibleSubset()
          .forEach(
              conflict ->
                  line("clash", conflict.constraint(), conflict.required(), conflict.available()));
      infeasible
          .relaxations()
          .forEach(
              relaxation ->
                  line("relax", relaxation.constraint(), relaxation.from(), relaxation.to()));
      infeasible.nearestList().forEach(number -> line("nearest", number));
      step(infeasible.certificate().root());
      step(infeasible.subsetCertificate().root());
    }
  }

  /** Writes a certificate in pre-order: a branch, the step if seated, the step if not seated. */
  private void step(Certificate.Step step) {
    if (step instanceof Certificate.Branch branch) {
      line("branch", branch.number(), branch.lot());
      step(branch.ifSeated());
      step(branch.ifNotSeated());
    } else if (step instanceof Certificate.Leaf leaf) {
      line("leaf", leaf.gap());
      leaf.prices()
          .forEach(
              price ->
                  line("price", price.constraint(), price.thresholdCandidate(), price.value()));
    }
  }

  private static String joined(List<?> fields) {
    return fields.isEmpty()
        ? "-"
        : String.join(",", fields.stream().map(Object::toString).toList());
  }

  private void line(Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      text.append(i == 0 ? "" : " ").append(fields[i]);
    }
    text.append('\n');
  }
}
