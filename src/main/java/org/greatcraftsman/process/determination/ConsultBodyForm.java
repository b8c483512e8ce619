package org.greatcraftsman.process.determination;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.consultation.AdverseOpinion;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.consultation.ConsultedBody;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;

/** 反馈意见: a consulted body gives its opinions on the people of its list. */
@FormFor(Elements.USER_TASK_CONSULT_BODY)
class ConsultBodyForm implements TaskForm<ConsultBodyForm.Fields> {

  private final ConsultationService consultation;
  private final ListTables tables;

  ConsultBodyForm(ConsultationService consultation, ListTables tables) {
    this.consultation = consultation;
    this.tables = tables;
  }

  enum Decision {
    NONE,
    OPINIONS
  }

  record Opinion(String number, String opinion) {

    boolean isBlank() {
      return (number == null || number.isBlank()) && (opinion == null || opinion.isBlank());
    }

    boolean complete() {
      return number != null && !number.isBlank() && opinion != null && !opinion.isBlank();
    }
  }

  record Fields(
      @Label("反馈结论") @NotNull(message = "请选择反馈结论。") Decision decision,
      @Label("有意见的人选") List<Opinion> opinions) {

    Fields {
      opinions =
          opinions == null
              ? List.of()
              : opinions.stream().filter(o -> o != null && !o.isBlank()).toList();
    }

    @AssertTrue(message = "选择“有意见”时，请逐人选择编号并写明具体情况。")
    boolean isEveryOpinionComplete() {
      return decision != Decision.OPINIONS
          || !opinions.isEmpty() && opinions.stream().allMatch(Opinion::complete);
    }

    @AssertTrue(message = "选择“均无意见”时不能再填写意见，请改选“有意见”或删去意见。")
    boolean isConsistent() {
      return decision != Decision.NONE || opinions.isEmpty();
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    ConsultedBody body = consultation.body(task.round(), body(task));
    return Map.of(
        "body", body.name(),
        "count", body.people().size(),
        "people", tables.people(body.people()),
        "choices", tables.choices(body.people()));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    consultation.recordAnswer(
        task.round(),
        body(task),
        fields.opinions().stream()
            .map(
                o ->
                    new AdverseOpinion.Stated(
                        new NominationNumber(o.number().strip()), o.opinion().strip()))
            .toList(),
        task.person());
    return ProcessVariables.none();
  }

  private static String body(TaskContext task) {
    return task.get(Variables.BODY);
  }
}
