package org.greatcraftsman.process.naming;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.honor.AwardService;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.honor.MediaSlot;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.naming.NamingProcess.Elements;
import org.greatcraftsman.round.RoundService;

/** 宣传计划: the publicity desk plans which outlet publishes what, and when. */
@FormFor(Elements.USER_TASK_PLAN_MEDIA)
class PlanMediaForm implements TaskForm<PlanMediaForm.Fields> {

  private final HonourService honours;
  private final AwardService awards;
  private final RoundService rounds;

  PlanMediaForm(HonourService honours, AwardService awards, RoundService rounds) {
    this.honours = honours;
    this.awards = awards;
    this.rounds = rounds;
  }

  record Fields(@Label("宣传计划") @NotEmpty(message = "请至少填写一项宣传计划。") List<Slot> slots) {}

  /** A row of the form. */
  record Slot(String outlet, LocalDate startsOn, LocalDate endsOn, String theme) {

    MediaSlot planned() {
      return new MediaSlot(outlet, startsOn, endsOn, theme);
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    List<String> outlets = rounds.rules(task.round()).award().media();
    return Map.of(
        "people", honours.roll(task.round()).size(),
        "required", String.join("、", outlets),
        "outlets",
            outlets.stream().map(outlet -> Map.of("value", outlet, "label", outlet)).toList());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    awards.recordMediaPlan(
        task.round(), fields.slots().stream().map(Slot::planned).toList(), task.person());
    return ProcessVariables.none();
  }
}
