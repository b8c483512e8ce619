package org.greatcraftsman.process.naming;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.honor.AwardService;
import org.greatcraftsman.honor.Ceremony;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.naming.NamingProcess.Elements;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;

/** 登记授奖仪式: the desk records when and where the ceremony took place. */
@FormFor(Elements.USER_TASK_RECORD_CEREMONY)
class RecordCeremonyForm implements TaskForm<RecordCeremonyForm.Fields> {

  private final HonourService honours;
  private final AwardService awards;
  private final RoundService rounds;

  RecordCeremonyForm(HonourService honours, AwardService awards, RoundService rounds) {
    this.honours = honours;
    this.awards = awards;
    this.rounds = rounds;
  }

  record Fields(
      @Label("举办日期") @NotNull(message = "请填写举办日期。") LocalDate heldOn,
      @Label("举办地点") @NotNull(message = "请填写举办地点。") String place,
      @Label("到场人数") @NotNull(message = "请填写实际到场人数。") Integer attendance) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return Map.of(
        "ceremony", rounds.rules(task.round()).award().ceremony(),
        "people", honours.roll(task.round()).size(),
        "due", OfficeTime.formatDateTime(rounds.dueAt(task.round(), Deadline.NAMING_END)));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    awards.recordCeremony(
        task.round(),
        new Ceremony(fields.heldOn(), fields.place(), fields.attendance()),
        task.person());
    return ProcessVariables.none();
  }
}
