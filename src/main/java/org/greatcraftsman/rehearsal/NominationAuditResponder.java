package org.greatcraftsman.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Auditors send incomplete files back once, refuse a few, let a few lie until the deadline, and
 * agree with the rest.
 */
@Component
@Profile("rehearsal")
class NominationAuditResponder implements TaskResponder {

  private static final String MISSING = "（佐证材料待补）";
  private static final String UNIT_GROUP = "unit-";

  private final NominationService nominations;

  NominationAuditResponder(NominationService nominations) {
    this.nominations = nominations;
  }

  @Override
  public Set<String> elementIds() {
    return Set.of(
        "userTask_confirmByEmployer",
        "userTask_auditByGrassroots",
        "userTask_auditByUnit",
        "userTask_auditByFederation",
        "userTask_correct",
        "userTask_decideOverdue",
        "userTask_explainShortfall",
        "userTask_waiveShortfall",
        "userTask_decideShortfalls",
        "userTask_confirmShortlist");
  }

  @Override
  public Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    return switch (item.element()) {
      case "userTask_correct" -> Optional.of(corrected(account, item));
      case "userTask_decideOverdue" ->
          Optional.of(Map.of("decision", "AGREED", "reason", "单位逾期未审，经核实材料齐全，同意上报。"));
      case "userTask_explainShortfall" ->
          Optional.of(Map.of("explanation", "本单位职工人数较少，符合条件的一线技能人才已全部推荐。"));
      case "userTask_waiveShortfall", "userTask_decideShortfalls" ->
          Optional.of(Map.of("decision", "WAIVED", "reason", "情况属实，同意不足部分不再补报。"));
      case "userTask_confirmShortlist" -> Optional.of(Map.of("decision", "CONFIRMED"));
      default -> audited(item, view);
    };
  }

  private Optional<Map<String, Object>> audited(WorkItem item, Map<String, Object> view) {
    boolean sentBackBefore = view.get("audits") instanceof List<?> audits && !audits.isEmpty();
    boolean byUnit = item.element().equals("userTask_auditByUnit");
    int mood = TaskResponder.stablePercent(item.businessKey(), item.element());
    if (byUnit && mood == 0) {
      return Optional.empty();
    }
    if (!sentBackBefore && String.valueOf(view.get("summary")).contains("佐证材料待补")) {
      return Optional.of(Map.of("decision", "RETURNED", "reason", "事迹缺少佐证材料，请补充后重新报送。"));
    }
    if (mood == 1) {
      return Optional.of(Map.of("decision", "REJECTED", "reason", "经核实，主要事迹与选树条件不符。"));
    }
    return Optional.of(
        byUnit
            ? Map.of("decision", "AGREED", "rank", view.get("nextRank"))
            : Map.of("decision", "AGREED"));
  }

  private Map<String, Object> corrected(RehearsalAccount account, WorkItem item) {
    String unit = account.roles().get(0).substring(UNIT_GROUP.length());
    Submitter clerk = Submitter.clerk(account.username(), unit);
    NominationForm form = nominations.formToAmend(item.businessKey(), clerk);
    nominations.amend(item.businessKey(), complete(form), clerk);
    return Map.of("decision", "RESUBMIT", "note", "已补充佐证材料。");
  }

  private static NominationForm complete(NominationForm form) {
    NominationForm.Deeds deeds = form.deeds();
    return new NominationForm(
        form.requestKey(),
        form.person(),
        form.work(),
        new NominationForm.Deeds(
            deeds.resume(),
            deeds.honours(),
            deeds.patents(),
            deeds.skills(),
            deeds.innovation(),
            deeds.benefit(),
            deeds.apprentices(),
            deeds.competitions(),
            deeds.summary().replace(MISSING, ""),
            deeds.story().replace(MISSING, "")),
        form.recommendation(),
        form.coSigners(),
        true);
  }
}
