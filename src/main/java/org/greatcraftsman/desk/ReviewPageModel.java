package org.greatcraftsman.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.review.ExpertProgress;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the model of the review page: the progress of each expert, and the void marks. */
@Component
class ReviewPageModel {

  private final RoundService rounds;
  private final PanelService panel;
  private final MarkService marks;
  private final FileReviewService reviews;

  ReviewPageModel(
      RoundService rounds, PanelService panel, MarkService marks, FileReviewService reviews) {
    this.rounds = rounds;
    this.panel = panel;
    this.marks = marks;
    this.reviews = reviews;
  }

  void populate(Model model) {
    rounds.current().map(Round::number).ifPresent(round -> populate(round, model));
  }

  private void populate(RoundId round, Model model) {
    List<ExpertProgress> progress = marks.progress(round);
    model.addAttribute("progress", progress);
    model.addAttribute("voided", marks.voidedMarks(round));
    model.addAttribute("names", names(progress));
    reviews.assignmentQuality(round).ifPresent(cost -> model.addAttribute("cost", cost));
    model.addAttribute("due", rounds.dueAt(round, Deadline.REVIEW_END));
  }

  private Map<ExpertId, String> names(List<ExpertProgress> progress) {
    List<ExpertId> experts = progress.stream().map(ExpertProgress::expert).toList();
    return panel.experts(experts).values().stream().collect(toMap(Expert::userId, Expert::name));
  }

  /** The number of the current round. */
  RoundId round() {
    return rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，没有评审可以办理。")).number();
  }
}
