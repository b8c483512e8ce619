package org.greatcraftsman.process.determination;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.InfeasibilityService;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.Resolution;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;

/** 确认建议名单: the desk submits the list, or removes a person from it with a reason. */
@FormFor(Elements.USER_TASK_CONFIRM_PROPOSED_LIST)
class ConfirmProposedListForm implements TaskForm<ConfirmProposedListForm.Fields> {

  private final ProposedListService list;
  private final ResolutionService resolutions;
  private final InfeasibilityService infeasibility;
  private final ListTables tables;

  ConfirmProposedListForm(
      ProposedListService list,
      ResolutionService resolutions,
      InfeasibilityService infeasibility,
      ListTables tables) {
    this.list = list;
    this.resolutions = resolutions;
    this.infeasibility = infeasibility;
    this.tables = tables;
  }

  enum Decision {
    SUBMIT,
    ADJUST
  }

  record Fields(
      @Label("办理意见") @NotNull(message = "请选择办理意见。") Decision decision,
      @Label("调出人选") String number,
      @Label("理由") String reason) {

    @AssertTrue(message = "调整名单时请选择调出的人选。")
    boolean isNumberGivenWhenAdjusted() {
      return decision != Decision.ADJUST || number != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    RoundId round = task.round();
    ListVersion version = list.latest(round).orElseThrow();
    Map<String, Object> view = new HashMap<>();
    view.put("summary", tables.summary(version));
    view.put("recommended", tables.recommended(version));
    view.put("deviations", infeasibility.decisionSentences(round));
    view.put("entries", tables.entries(version));
    view.put("next", tables.next(version));
    view.put("industries", tables.industries(version));
    view.put("excluded", tables.excluded(list.excluded(round)));
    view.put("choices", tables.choices(version.entries().stream().map(ListEntry::number).toList()));
    view.put(
        "returned",
        resolutions
            .latest(round)
            .filter(resolution -> !resolution.approved())
            .map(Resolution::decision)
            .map(Resolution.MeetingDecision::reason)
            .orElse(""));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean submitted = fields.decision() == Decision.SUBMIT;
    if (submitted) {
      list.submitForApproval(task.round(), task.person());
    } else {
      list.excludeByOffice(
          task.round(),
          NominationNumber.ofNullable(fields.number()),
          fields.reason(),
          task.person());
    }
    return ProcessVariables.of(Variables.SUBMITTED, submitted);
  }
}
