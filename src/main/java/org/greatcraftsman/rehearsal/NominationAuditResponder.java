package org.greatcraftsman.rehearsal;

import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_AUDIT_BY_FEDERATION;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_AUDIT_BY_GRASSROOTS;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_AUDIT_BY_UNIT;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_CONFIRM_BY_EMPLOYER;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_CORRECT;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_DECIDE_OVERDUE;
import static org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements.USER_TASK_CONFIRM_SHORTLIST;
import static org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements.USER_TASK_DECIDE_SHORTFALLS;
import static org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements.USER_TASK_EXPLAIN_SHORTFALL;
import static org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements.USER_TASK_WAIVE_SHORTFALL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Answers the tasks of the nomination audit and the shortlist. Auditors return an incomplete
 * nomination once, reject 1 %, agree to the rest; unit auditors leave 1 % open until the deadline.
 */
@Component
@Profile("rehearsal")
class NominationAuditResponder implements TaskResponder {

  private static final String MISSING_EVIDENCE = "（佐证材料待补）";
  private static final String UNIT_GROUP = "unit-";

  private final NominationService nominations;

  NominationAuditResponder(NominationService nominations) {
    this.nominations = nominations;
  }

  @Override
  public Set<String> elementIds() {
    return Set.of(
        USER_TASK_CONFIRM_BY_EMPLOYER,
        USER_TASK_AUDIT_BY_GRASSROOTS,
        USER_TASK_AUDIT_BY_UNIT,
        USER_TASK_AUDIT_BY_FEDERATION,
        USER_TASK_CORRECT,
        USER_TASK_DECIDE_OVERDUE,
        USER_TASK_EXPLAIN_SHORTFALL,
        USER_TASK_WAIVE_SHORTFALL,
        USER_TASK_DECIDE_SHORTFALLS,
        USER_TASK_CONFIRM_SHORTLIST);
  }

  @Override
  public Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    return switch (item.element()) {
      case USER_TASK_CORRECT -> Optional.of(correct(account, item));
      case USER_TASK_DECIDE_OVERDUE ->
          Optional.of(Map.of("decision", "AGREED", "reason", "单位逾期未审，经核实材料齐全，同意上报。"));
      case USER_TASK_EXPLAIN_SHORTFALL ->
          Optional.of(Map.of("explanation", "本单位职工人数较少，符合条件的一线技能人才已全部推荐。"));
      case USER_TASK_WAIVE_SHORTFALL, USER_TASK_DECIDE_SHORTFALLS ->
          Optional.of(Map.of("decision", "WAIVED", "reason", "情况属实，同意不足部分不再补报。"));
      case USER_TASK_CONFIRM_SHORTLIST -> Optional.of(Map.of("decision", "CONFIRMED"));
      default -> audit(item, view);
    };
  }

  private Optional<Map<String, Object>> audit(WorkItem item, Map<String, Object> view) {
    boolean auditedBefore = view.get("audits") instanceof List<?> audits && !audits.isEmpty();
    boolean byUnit = item.element().equals(USER_TASK_AUDIT_BY_UNIT);
    int percent = TaskResponder.stablePercent(item.businessKey(), item.element());
    if (byUnit && percent == 0) {
      return Optional.empty();
    }
    if (!auditedBefore && String.valueOf(view.get("summary")).contains("佐证材料待补")) {
      return Optional.of(Map.of("decision", "RETURNED", "reason", "事迹缺少佐证材料，请补充后重新报送。"));
    }
    if (percent == 1) {
      return Optional.of(Map.of("decision", "REJECTED", "reason", "经核实，主要事迹与选树条件不符。"));
    }
    return Optional.of(
        byUnit
            ? Map.of("decision", "AGREED", "rank", view.get("nextRank"))
            : Map.of("decision", "AGREED"));
  }

  private Map<String, Object> correct(RehearsalAccount account, WorkItem item) {
    UnitCode unit = new UnitCode(account.roles().get(0).substring(UNIT_GROUP.length()));
    Submitter clerk = Submitter.clerk(account.username(), unit);
    NominationForm form = nominations.formToAmend(new NominationNumber(item.businessKey()), clerk);
    nominations.amend(new NominationNumber(item.businessKey()), withEvidence(form), clerk);
    return Map.of("decision", "RESUBMIT", "note", "已补充佐证材料。");
  }

  private static NominationForm withEvidence(NominationForm form) {
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
            deeds.summary().replace(MISSING_EVIDENCE, ""),
            deeds.story().replace(MISSING_EVIDENCE, "")),
        form.recommendation(),
        form.coSigners(),
        true);
  }
}
