package org.greatcraftsman.desk;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.review.Expert;
import org.greatcraftsman.review.ExpertProgress;
import org.greatcraftsman.review.FileReviews;
import org.greatcraftsman.review.Marks;
import org.greatcraftsman.review.Panel;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the desk sees of the review: how far each expert is, and which marks are void. */
@Component
class ReviewSheet {

  private final Rounds rounds;
  private final Panel panel;
  private final Marks marks;
  private final FileReviews reviews;

  ReviewSheet(Rounds rounds, Panel panel, Marks marks, FileReviews reviews) {
    this.rounds = rounds;
    this.panel = panel;
    this.marks = marks;
    this.reviews = reviews;
  }

  void show(Model model) {
    rounds.current().map(Round::number).ifPresent(round -> show(round, model));
  }

  private void show(String round, Model model) {
    List<ExpertProgress> progress = marks.progress(round);
    model.addAttribute("progress", progress);
    model.addAttribute("voided", marks.voided(round));
    model.addAttribute("names", names(progress));
    reviews.cost(round).ifPresent(cost -> model.addAttribute("cost", cost));
    model.addAttribute("due", rounds.due(round, Deadline.REVIEW_END));
  }

  private Map<String, String> names(List<ExpertProgress> progress) {
    List<String> experts = progress.stream().map(ExpertProgress::expert).toList();
    return panel.experts(experts).values().stream().collect(toMap(Expert::userId, Expert::name));
  }

  /** The round under review. */
  String round() {
    return rounds.current().orElseThrow(() -> new Refusal("本届评选尚未启动，没有评审可以办理。")).number();
  }
}
