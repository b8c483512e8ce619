package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;

/** 推荐单位审核: the recommending unit audits, and ranks the nominees that it recommends (G11). */
@FormFor(Elements.USER_TASK_AUDIT_BY_UNIT)
class AuditByUnitForm implements TaskForm<AuditByUnitForm.Fields> {

  private final AuditService audits;
  private final NominationView view;

  AuditByUnitForm(AuditService audits, NominationView view) {
    this.audits = audits;
    this.view = view;
  }

  /**
   * The fields of the form.
   *
   * @param rank 推荐排序, from 1 and unique within the unit
   */
  record Fields(
      @Label("审核意见") @NotNull(message = "请选择审核意见。") HigherLevelDecision decision,
      @Label("推荐排序")
          @Min(value = 1, message = "推荐排序须在1至9999之间。")
          @Max(value = 9999, message = "推荐排序须在1至9999之间。")
          Integer rank,
      @Label("理由") String reason)
      implements AuditFields {

    @AssertTrue(message = "同意上报时请填写推荐排序。")
    public boolean isRankGivenWhenAgreed() {
      return decision != HigherLevelDecision.AGREED || rank != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    Map<String, Object> shown = new HashMap<>(view.of(task.nomination()));
    shown.put("ranked", audits.unitRanking(task.round(), task.get(Variables.UNIT)));
    shown.put("nextRank", audits.nextRank(task.nomination()));
    shown.put("decisions", decisions(task));
    return shown;
  }

  /**
   * The decisions that the form offers; a nomination that was submitted to the unit directly cannot
   * be returned to a previous level.
   */
  private static List<Map<String, String>> decisions(TaskContext task) {
    List<Map<String, String>> decisions = new ArrayList<>();
    decisions.add(option(HigherLevelDecision.AGREED, "同意上报"));
    decisions.add(option(HigherLevelDecision.RETURNED, "退回申报人修改"));
    AuditRouting.findPreviousLevel(task)
        .ifPresent(
            level ->
                decisions.add(
                    option(
                        HigherLevelDecision.RETURNED_TO_PREVIOUS,
                        level == Step.GRASSROOTS ? "退回基层工会" : "退回用人单位工会")));
    decisions.add(option(HigherLevelDecision.REJECTED, "不予推荐"));
    return decisions;
  }

  private static Map<String, String> option(HigherLevelDecision decision, String label) {
    return Map.of("value", decision.name(), "label", label);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    ProcessVariables routing =
        switch (fields.decision()) {
          case AGREED -> Step.FEDERATION.next();
          case RETURNED -> AuditRouting.toCorrection(Step.UNIT);
          case RETURNED_TO_PREVIOUS -> AuditRouting.previousLevel(task).next();
          case REJECTED -> Step.REJECTED.next();
        };
    audits.decide(
        task.nomination(),
        new AuditOpinion(
            AuditLevel.UNIT,
            fields.decision().meaning(),
            fields.reason(),
            fields.decision() == HigherLevelDecision.AGREED ? fields.rank() : null,
            task.person()));
    return routing;
  }
}
