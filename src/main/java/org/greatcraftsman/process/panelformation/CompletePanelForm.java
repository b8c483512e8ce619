package org.greatcraftsman.process.panelformation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Elements;
import org.greatcraftsman.review.FileReviewService;

/**
 * 补足评审团: the desk draws again or adds seats, when the pool is exhausted or the files cannot be
 * assigned.
 */
@FormFor(Elements.USER_TASK_COMPLETE_PANEL)
class CompletePanelForm implements TaskForm<CompletePanelForm.Fields> {

  private final PanelFormation formation;
  private final FileReviewService reviews;

  CompletePanelForm(PanelFormation formation, FileReviewService reviews) {
    this.formation = formation;
    this.reviews = reviews;
  }

  enum Decision {
    DRAW_AGAIN,
    WIDEN
  }

  record Fields(
      @Label("办理") @NotNull(message = "请选择重新抽取，或者增补名额。") Decision decision,
      @Label("增补名额") Integer seats,
      @Label("理由") String reason) {

    @AssertTrue(message = "增补名额时请填写增补人数（2至20之间的双数）。")
    public boolean isNumberGiven() {
      return decision != Decision.WIDEN || seats != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    int vacant = formation.vacantSeats(task.round());
    String why =
        vacant > 0
            ? "可抽取的专家已经用完，评审团%d个名额还缺%d个。请先在“专家库”登记更多专家，再选择重新抽取。"
                .formatted(formation.size(task.round()), vacant)
            : reviews.assignmentObstacle(task.round()).orElse("名额已满，材料可以分派；请选择重新抽取，流程即继续。");
    return Map.of("why", why, "size", formation.size(task.round()), "vacant", vacant);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    RoundId round = task.round();
    if (fields.decision() == Decision.WIDEN) {
      formation.enlarge(round, fields.seats(), fields.reason(), task.person());
    } else if (formation.vacantSeats(round) > 0) {
      formation.drawAgain(round);
    } else {
      reviews.assignmentObstacle(round).ifPresent(CompletePanelForm::refuse);
    }
    return ProcessVariables.none();
  }

  private static void refuse(String obstacle) {
    throw new Refusal(obstacle);
  }
}
