package org.greatcraftsman.process.chairmanapproval;

import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.InfeasibilityService;
import org.greatcraftsman.determination.ListChanges;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.Resolution;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.determination.VacancyDecision;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Elements;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Variables;
import org.greatcraftsman.process.determination.ListTables;

/** 审定建议名单: the chairman's office decides on the whole list in one step. */
@FormFor(Elements.USER_TASK_APPROVE_LIST)
class ApproveListForm implements TaskForm<ApproveListForm.Fields> {

  private final ProposedListService list;
  private final ResolutionService resolutions;
  private final InfeasibilityService infeasibility;
  private final ListTables tables;

  ApproveListForm(
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
    APPROVE,
    RETURN
  }

  record Fields(
      @Label("审定意见") @NotNull(message = "请选择审定意见。") Decision decision,
      @Label("会议纪要编号") String minutes,
      @Label("空额处理") VacancyDecision vacancy,
      @Label("退回理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    RoundId round = task.round();
    ListVersion version = list.latest(round).orElseThrow();
    ListChanges changes = list.changes(round);
    List<NominationNumber> vacant = resolutions.vacancies(round);
    Map<String, Object> view = new HashMap<>();
    view.put("summary", tables.summary(version));
    view.put("recommended", tables.recommended(version));
    view.put("entries", tables.entries(version));
    view.put("industries", tables.industries(version));
    view.put("excluded", tables.excluded(list.excluded(round)));
    view.put("since", changes.sinceVersion());
    view.put("joined", tables.names(changes.added()));
    view.put("left", tables.names(changes.removed()));
    view.put("vacant", tables.names(vacant));
    view.put("vacancy", !vacant.isEmpty());
    view.put("deviations", infeasibility.decisionSentences(round));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean approved = fields.decision() == Decision.APPROVE;
    Resolution.MeetingDecision verdict =
        approved
            ? Resolution.MeetingDecision.approve(fields.minutes(), fields.vacancy())
            : Resolution.MeetingDecision.sendBack(fields.reason());
    resolutions.decide(task.round(), verdict, task.person());
    return ProcessVariables.of(Variables.APPROVED, approved);
  }
}
