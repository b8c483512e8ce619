package org.greatcraftsman.process.panelformation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.panel.ConflictCheck;
import org.greatcraftsman.panel.ConflictReport;
import org.greatcraftsman.panel.ConflictService;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Elements;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;

/** 核对回避: the desk confirms the conflicts of interest, or adds one. */
@FormFor(Elements.USER_TASK_CHECK_CONFLICTS)
class CheckConflictsForm implements TaskForm<CheckConflictsForm.Fields> {

  private final ConflictCheck check;
  private final ConflictService conflicts;
  private final PanelService panel;
  private final NomineeChoices nominees;

  CheckConflictsForm(
      ConflictCheck check, ConflictService conflicts, PanelService panel, NomineeChoices nominees) {
    this.check = check;
    this.conflicts = conflicts;
    this.panel = panel;
    this.nominees = nominees;
  }

  enum Decision {
    CHECKED,
    ADD
  }

  /**
   * The fields of the form.
   *
   * @param confirmed the ids of the possible conflicts that the desk confirms
   */
  record Fields(
      @Label("办理") @NotNull(message = "请选择核对无误，或者补充登记一项回避。") Decision decision,
      @Label("属实的疑似回避") List<String> confirmed,
      @Label("专家") String expert,
      @Label("人选") String file,
      @Label("关系说明") String reason) {

    @AssertTrue(message = "补充登记回避时请选择专家和人选。")
    public boolean isPairGivenWhenAdded() {
      return decision != Decision.ADD || expert != null && file != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    ConflictReport sheet = check.sheet(task.round());
    Map<String, Object> view = new HashMap<>();
    view.put("known", sheet.known());
    view.put("knownCount", sheet.known().size());
    view.put("likelyCount", sheet.likely().size());
    view.put("options", sheet.likely().stream().map(CheckConflictsForm::option).toList());
    view.put(
        "experts",
        panel.members(task.round()).stream()
            .map(
                expert ->
                    Map.of(
                        "value",
                        expert.userId(),
                        "label",
                        expert.name() + "（" + expert.employer() + "）"))
            .toList());
    view.put("nominees", nominees.of(task.round()));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.ADD) {
      conflicts.declare(
          task.round(),
          new NominationNumber(fields.file()),
          ExpertId.ofNullable(fields.expert()),
          fields.reason(),
          task.person());
      return ProcessVariables.of(Variables.CONFLICTS_CHECKED, false);
    }
    check.settle(
        task.round(), fields.confirmed() == null ? List.of() : fields.confirmed(), task.person());
    return ProcessVariables.of(Variables.CONFLICTS_CHECKED, true);
  }

  private static Map<String, String> option(ConflictReport.ConflictPair line) {
    return Map.of(
        "value",
        line.id(),
        "label",
        "%s — %s %s（%s）：%s"
            .formatted(
                line.expertName(), line.nominee(), line.file(), line.employer(), line.why()));
  }
}
