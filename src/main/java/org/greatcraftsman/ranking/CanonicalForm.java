package org.greatcraftsman.ranking;

import java.util.List;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.ranking.points.MarkRules;

/**
 * Writes {@link RankingResult#canonicalForm()}: rules, vote list, candidates by number, list by
 * place.
 */
final class CanonicalForm {

  private final StringBuilder text = new StringBuilder();

  static String of(RankingResult result) {
    CanonicalForm form = new CanonicalForm();
    form.ranking(result);
    return form.text.toString();
  }

  /** The part that says what was found, and proves it. */
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
        .forEach((name, bounds) -> line("constraint", name, bounds));
  }

  private void scales(ExpertScales scales) {
    if (scales.isNormalizing()) {
      line("scale", scales.common().mean(), scales.common().variance());
      scales.experts().forEach((e, own) -> line("scale", e, own.mean(), own.variance()));
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
            m ->
                line(
                    "mark",
                    candidate.number(),
                    m.expert(),
                    m.group1(),
                    m.group2(),
                    m.group3(),
                    m.group4()));
    if (result.expert() instanceof ExpertPoints.Computed reached) {
      line(
          "expert",
          candidate.number(),
          reached.points(),
          reached.raw(),
          joined(reached.groupMeans()),
          reached.spread().median(),
          reached.spread().range());
    }
    result.composite().ifPresent(points -> line("composite", candidate.number(), points));
    verdict(candidate.number(), result.status());
  }

  private void verdict(String number, CandidateResult.SelectionStatus verdict) {
    if (verdict instanceof CandidateResult.OnTheList listed) {
      line("selected", number, listed.place(), listed.seat());
    } else if (verdict instanceof CandidateResult.NotOnTheList missed) {
      line("notSelected", number, missed.place());
      margin(missed.margin());
    } else if (verdict instanceof CandidateResult.Undecided undecided) {
      line("undecided", number, undecided.place());
    } else if (verdict instanceof CandidateResult.Excluded) {
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
    } else if (margin instanceof Margin.BlockedByConstraints way) {
      line("inTheWay", way.number(), way.lastOnList(), joined(way.constraints()));
    }
  }

  private void selection(Selection selection) {
    if (selection instanceof Selection.Selected selected) {
      selected.seats().forEach(seat -> line("seat", seat.place(), seat.contender().number()));
      step(selected.certificate().root());
    } else if (selection instanceof Selection.Infeasible infeasible) {
      infeasible
          .irreducibleSubset()
          .forEach(clash -> line("clash", clash.constraint(), clash.required(), clash.available()));
      infeasible
          .relaxations()
          .forEach(relaxed -> line("relax", relaxed.constraint(), relaxed.from(), relaxed.to()));
      infeasible.nearestList().forEach(number -> line("nearest", number));
      step(infeasible.certificate().root());
      step(infeasible.subsetCertificate().root());
    }
  }

  /** The certificate: a branch is followed by the proof with and the proof without. */
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
