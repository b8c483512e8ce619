package org.greatcraftsman.process.panelformation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.panel.PanelFormation;
import org.greatcraftsman.panel.StatementService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Elements;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;

/** 签署评审承诺: an expert signs and declares conflicts of interest, or declines the seat. */
@FormFor(Elements.USER_TASK_SIGN_STATEMENT)
class SignStatementForm implements TaskForm<SignStatementForm.Fields> {

  private final StatementService statements;
  private final PanelFormation formation;
  private final NomineeChoices nominees;

  SignStatementForm(
      StatementService statements, PanelFormation formation, NomineeChoices nominees) {
    this.statements = statements;
    this.formation = formation;
    this.nominees = nominees;
  }

  enum Decision {
    SIGN,
    DECLINE
  }

  /**
   * The fields of the form.
   *
   * @param conflicts the numbers of the nominees with whom the expert has a conflict of interest
   */
  record Fields(
      @Label("是否参加") @NotNull(message = "请选择参加评审并签署承诺，或者不能参加。") Decision decision,
      @Label("本人承诺") Boolean promised,
      @Label("与我有利益关系的人选") List<String> conflicts,
      @Label("说明") String reason) {

    @AssertTrue(message = "参加评审须勾选“我已阅读并承诺遵守”。")
    public boolean isPromisedWhenSigned() {
      return decision != Decision.SIGN || Boolean.TRUE.equals(promised);
    }

    List<NominationNumber> declared() {
      return conflicts == null
          ? List.of()
          : conflicts.stream().map(NominationNumber::ofNullable).filter(Objects::nonNull).toList();
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    List<Map<String, String>> options = nominees.of(task.round());
    return Map.of(
        "files", options.size(),
        "due", OfficeTime.formatDateTime(formation.statementDeadline(task.round())),
        "options", options);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.DECLINE) {
      return statements
          .decline(task.round(), new ExpertId(task.person()), fields.reason())
          .map(next -> ProcessVariables.of(Variables.EXPERT, next).and(Variables.PASSED_ON, true))
          .orElse(ProcessVariables.of(Variables.PASSED_ON, false));
    }
    statements.sign(task.round(), new ExpertId(task.person()), fields.declared(), fields.reason());
    return ProcessVariables.of(Variables.PASSED_ON, false);
  }
}
