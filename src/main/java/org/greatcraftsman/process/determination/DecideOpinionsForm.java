package org.greatcraftsman.process.determination;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.consultation.AdverseOpinion;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;

/** 研究不同意见: the discipline inspection decides on the adverse opinions about one candidate. */
@FormFor(Elements.USER_TASK_DECIDE_OPINIONS)
class DecideOpinionsForm implements TaskForm<DecideOpinionsForm.Fields> {

  private final ConsultationService consultation;
  private final ListTables tables;

  DecideOpinionsForm(ConsultationService consultation, ListTables tables) {
    this.consultation = consultation;
    this.tables = tables;
  }

  enum Decision {
    EXCLUDE,
    KEEP
  }

  record Fields(
      @Label("研究决定") @NotNull(message = "请选择研究决定。") Decision decision,
      @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    NominationNumber number = task.get(Variables.NUMBER);
    List<AdverseOpinion> opinions = consultation.opinions(task.round(), number);
    return Map.of(
        "person", asText(tables.people(List.of(number)).get(0)),
        "opinions",
            opinions.stream()
                .map(opinion -> Map.of("body", opinion.bodyName(), "opinion", opinion.opinion()))
                .toList());
  }

  /** Escapes the values, which are not Markdown. */
  private static Map<String, String> asText(Map<String, Object> person) {
    return person.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, field -> MarkdownText.escape(field.getValue().toString())));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    consultation.decideOpinions(
        task.round(),
        task.get(Variables.NUMBER),
        fields.decision() == Decision.EXCLUDE,
        fields.reason(),
        task.person());
    return ProcessVariables.none();
  }
}
