package org.greatcraftsman.review;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.nomination.Shortlist;
import org.greatcraftsman.review.Allocation.Plan;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** Assigns the shortlisted files to the panel, once for each round. */
@Component
class Draw {

  private final Shortlist shortlist;
  private final Panel panel;
  private final Conflicts conflicts;
  private final ReviewBook book;
  private final Proceedings proceedings;

  Draw(
      Shortlist shortlist,
      Panel panel,
      Conflicts conflicts,
      ReviewBook book,
      Proceedings proceedings) {
    this.shortlist = shortlist;
    this.panel = panel;
    this.conflicts = conflicts;
    this.book = book;
    this.proceedings = proceedings;
  }

  void assign(String round) {
    proceedings.lock(round);
    if (book.files().existsByRound(round)) {
      return;
    }
    List<Expert> members = panel.seat(round);
    Plan plan = plan(round, members);
    book.files()
        .saveAll(
            plan.files().keySet().stream().map(number -> new FileReview(round, number)).toList());
    book.assignments()
        .saveAll(
            plan.files().entrySet().stream()
                .flatMap(
                    entry ->
                        entry.getValue().stream()
                            .map(
                                expert ->
                                    new Assignment(
                                        round,
                                        entry.getKey(),
                                        expert,
                                        Assignment.Origin.DRAW,
                                        proceedings.now())))
                .toList());
    proceedings.record(
        round,
        "review.files-assigned",
        round,
        "system",
        Map.of(
            "seed",
            proceedings.seed(round),
            "marksPerFile",
            proceedings.rules(round).marksPerFile(),
            "maximumFiles",
            proceedings.panelRules(round).maximumFiles(),
            "outsideField",
            plan.outsideField(),
            "unevenness",
            plan.unevenness(),
            "files",
            plan.files()));
  }

  /** The best allocation of the shortlisted files to these experts. */
  private Plan plan(String round, List<Expert> members) {
    if (!shortlist.isConfirmed(round)) {
      throw new Refusal("入围名单还没有确认，请先完成汇总筛选，再分派评审材料。");
    }
    RulePack.ExpertMarks rules = proceedings.rules(round);
    List<String> numbers = shortlist.numbers(round);
    Allocation.Outcome outcome =
        Allocation.of(
            new Lots(proceedings.seed(round)),
            new Allocation.Demand(
                conflicts.eligible(numbers, members),
                conflicts.versed(numbers, members),
                rules.marksPerFile(),
                proceedings.panelRules(round).maximumFiles()));
    if (outcome instanceof Shortage shortage) {
      throw new Refusal(shortage.sentence(rules.minimumMarks()));
    }
    return (Plan) outcome;
  }
}
