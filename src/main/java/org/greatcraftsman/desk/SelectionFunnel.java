package org.greatcraftsman.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.nomination.NominationStatistics;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** Counts the people who remain after each step of the round. */
@Component
class SelectionFunnel {

  private final NominationStatistics counts;
  private final ShortlistService shortlist;
  private final CandidateService candidates;
  private final ProposedListService list;
  private final HonourService honours;

  SelectionFunnel(
      NominationStatistics counts,
      ShortlistService shortlist,
      CandidateService candidates,
      ProposedListService list,
      HonourService honours) {
    this.counts = counts;
    this.shortlist = shortlist;
    this.candidates = candidates;
    this.list = list;
    this.honours = honours;
  }

  /** A step, and the number of people who passed it. */
  record Step(String name, long people) {}

  List<Step> of(RoundId round) {
    Map<NominationStatus, Integer> byStatus = counts.byStatus(round);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("推荐申报", byStatus.values().stream().mapToInt(Integer::intValue).sum()));
    steps.add(new Step("推荐上报", byStatus.getOrDefault(NominationStatus.RECOMMENDED, 0)));
    steps.add(new Step("投票名单", shortlist.numbers(round).size()));
    steps.add(new Step("候选人", candidates.candidates(round).size()));
    steps.add(new Step("建议名单", list.latest(round).map(v -> v.entries().size()).orElse(0)));
    steps.add(new Step("审定通过", list.approved(round).map(v -> v.entries().size()).orElse(0)));
    steps.add(new Step("命名", honours.roll(round).size()));
    return steps;
  }
}
