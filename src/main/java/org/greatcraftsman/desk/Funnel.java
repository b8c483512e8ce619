package org.greatcraftsman.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.determination.Candidates;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.honor.Honours;
import org.greatcraftsman.nomination.NominationCounts;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.Shortlist;
import org.springframework.stereotype.Component;

/** How many people are left after each step of the round. */
@Component
class Funnel {

  private final NominationCounts counts;
  private final Shortlist shortlist;
  private final Candidates candidates;
  private final ProposedList list;
  private final Honours honours;

  Funnel(
      NominationCounts counts,
      Shortlist shortlist,
      Candidates candidates,
      ProposedList list,
      Honours honours) {
    this.counts = counts;
    this.shortlist = shortlist;
    this.candidates = candidates;
    this.list = list;
    this.honours = honours;
  }

  /** One step and how many people passed it. */
  record Step(String name, long people) {}

  List<Step> of(String round) {
    Map<NominationStatus, Integer> byStatus = counts.byStatus(round);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("推荐申报", byStatus.values().stream().mapToInt(Integer::intValue).sum()));
    steps.add(new Step("推荐上报", byStatus.getOrDefault(NominationStatus.RECOMMENDED, 0)));
    steps.add(new Step("投票名单", shortlist.numbers(round).size()));
    steps.add(new Step("候选人", candidates.of(round).size()));
    steps.add(new Step("建议名单", list.latest(round).map(v -> v.entries().size()).orElse(0)));
    steps.add(new Step("审定通过", list.approved(round).map(v -> v.entries().size()).orElse(0)));
    steps.add(new Step("命名", honours.roll(round).size()));
    return steps;
  }
}
