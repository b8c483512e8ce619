package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.springframework.stereotype.Component;

/** 推荐单位审核: the recommending unit audits, and ranks whom it recommends (G11). */
@Component
class AuditByUnitForm implements TaskForm<AuditByUnitForm.Fields> {

  private final AuditService audits;
  private final NominationView view;

  AuditByUnitForm(AuditService audits, NominationView view) {
    this.audits = audits;
    this.view = view;
  }

  enum Decision {
    AGREED,
    RETURNED,
    RETURNED_TO_PREVIOUS,
    REJECTED
  }

  /**
   * @param rank 推荐排序, from 1, once within the unit
   */
  record Fields(
      @Label("审核意见") @NotNull(message = "请选择审核意见。") Decision decision,
      @Label("推荐排序")
          @Min(value = 1, message = "推荐排序须在1至9999之间。")
          @Max(value = 9999, message = "推荐排序须在1至9999之间。")
          Integer rank,
      @Label("理由") String reason)
      implements Verdict {

    @AssertTrue(message = "同意上报时请填写推荐排序。")
    public boolean isRankGivenWhenAgreed() {
      return decision != Decision.AGREED || rank != null;
    }
  }

  @Override
  public String task() {
    return NominationAuditProcess.AUDIT_BY_UNIT;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    Map<String, Object> shown = new HashMap<>(view.of(task.businessKey()));
    shown.put("ranked", audits.unitRanking(task.round(), task.text(NominationAuditProcess.UNIT)));
    shown.put("nextRank", audits.nextRank(task.businessKey()));
    shown.put("decisions", decisions(task));
    return shown;
  }

  /** A nomination that came to the unit at once cannot go back to a level before it. */
  private static List<Map<String, String>> decisions(TaskAtHand task) {
    List<Map<String, String>> decisions = new ArrayList<>();
    decisions.add(option(Decision.AGREED, "同意上报"));
    decisions.add(option(Decision.RETURNED, "退回申报人修改"));
    Routing.levelBefore(task)
        .ifPresent(
            level ->
                decisions.add(
                    option(
                        Decision.RETURNED_TO_PREVIOUS,
                        level == Step.GRASSROOTS ? "退回基层工会" : "退回用人单位工会")));
    decisions.add(option(Decision.REJECTED, "不予推荐"));
    return decisions;
  }

  private static Map<String, String> option(Decision decision, String label) {
    return Map.of("value", decision.name(), "label", label);
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, Fields fields) {
    Map<String, Object> flags =
        switch (fields.decision()) {
          case AGREED -> Step.FEDERATION.next();
          case RETURNED -> Routing.toCorrection(Step.UNIT);
          case RETURNED_TO_PREVIOUS -> Routing.before(task).next();
          case REJECTED -> Step.REJECTED.next();
        };
    audits.decide(
        task.businessKey(),
        new AuditOpinion(
            AuditLevel.UNIT,
            AuditDecision.valueOf(fields.decision().name()),
            fields.reason(),
            fields.decision() == Decision.AGREED ? fields.rank() : null,
            task.person()));
    return flags;
  }
}
