package org.greatcraftsman.process.publicity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.publicity.PublicityProcess.Elements;
import org.greatcraftsman.publicity.Notice;
import org.greatcraftsman.publicity.NoticeChanges;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.Publication;
import org.greatcraftsman.round.RoundService;

/** 登记公示刊登情况: the publicity desk records where the notice appeared. */
@FormFor(Elements.USER_TASK_CONFIRM_PUBLICATION)
class ConfirmPublicationForm implements TaskForm<ConfirmPublicationForm.Fields> {

  private final NoticeService notices;
  private final RoundService rounds;

  ConfirmPublicationForm(NoticeService notices, RoundService rounds) {
    this.notices = notices;
    this.rounds = rounds;
  }

  record Fields(
      @Label("见报日期") @NotNull(message = "请填写见报日期。") LocalDate newspaperDay,
      @Label("见报版面") @NotNull(message = "请填写见报版面，例如第3版。") String newspaperPage,
      @Label("官网网址") @NotNull(message = "请填写官网公示页面的完整网址。") String website) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    Notice notice = notices.current(task.round()).orElseThrow();
    NoticeChanges changes = notices.changes(notice).orElseGet(NoticeChanges::none);
    return Map.of(
        "number", notice.number(),
        "places",
            MarkdownText.escape(String.join("、", rounds.rules(task.round()).publicity().places())),
        "people", notice.lines().size(),
        "firstDay", OfficeTime.formatDate(notice.period().firstDay()),
        "lastDay", OfficeTime.formatDate(notice.period().lastDay()),
        "again", notice.seq() > 1,
        "left", changes.left().size(),
        "joined", changes.joined().size(),
        "vacancies", changes.vacancies(),
        "lines", notice.lines());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    notices.confirmPublication(
        task.round(),
        new Publication(fields.newspaperDay(), fields.newspaperPage(), fields.website()),
        task.person());
    return ProcessVariables.none();
  }
}
