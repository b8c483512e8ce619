package org.greatcraftsman.process.nominationaudit;

import java.util.Map;
import org.greatcraftsman.nomination.NominationStatus;

/** The names that the diagram {@code nomination-audit} and the code share. */
final class NominationAuditProcess {

  static final String KEY = "nomination-audit";

  static final String CONFIRM_BY_EMPLOYER = "userTask_confirmByEmployer";
  static final String AUDIT_BY_GRASSROOTS = "userTask_auditByGrassroots";
  static final String AUDIT_BY_UNIT = "userTask_auditByUnit";
  static final String CORRECT = "userTask_correct";
  static final String AUDIT_BY_FEDERATION = "userTask_auditByFederation";
  static final String DECIDE_OVERDUE = "userTask_decideOverdue";

  static final String MESSAGE_CORRECTED = "nomination-corrected";
  static final String MESSAGE_WITHDRAWN = "nomination-withdrawn";

  static final String ROUND = "round";
  static final String CHANNEL = "channel";
  static final String SUBMITTED_BY = "submittedBy";
  static final String EMPLOYER_UNION_KIND = "employerUnionKind";
  static final String UNIT = "unit";
  static final String CORRECTOR = "corrector";
  static final String GRASSROOTS = "grassroots";
  static final String EMPLOYER_UNION = "employerUnion";

  /** A {@link Step}: who works on it next, or how it ended. */
  static final String STEP = "step";

  /** The {@link Step} to which a corrected form goes back. */
  static final String RETURN_TO = "returnTo";

  /** The deadline of the unit levels: UNIT_AUDIT_END, later SHORTLIST_END. */
  static final String WINDOW = "window";

  /** When an extension ends; null without one. */
  static final String EXTENDED_UNTIL = "extendedUntil";

  /** What was decided about an overdue nomination. */
  static final String DECISION = "decision";

  /** Where the nomination stands while this task is open. */
  static final Map<String, NominationStatus> STANDING =
      Map.of(
          CONFIRM_BY_EMPLOYER, NominationStatus.EMPLOYER_CONFIRMATION,
          AUDIT_BY_GRASSROOTS, NominationStatus.GRASSROOTS_AUDIT,
          AUDIT_BY_UNIT, NominationStatus.UNIT_AUDIT,
          CORRECT, NominationStatus.RETURNED,
          AUDIT_BY_FEDERATION, NominationStatus.FEDERATION_AUDIT,
          DECIDE_OVERDUE, NominationStatus.OVERDUE);

  private NominationAuditProcess() {}

  /** The values of {@link #STEP}. */
  enum Step {
    EMPLOYER("用人单位工会确认"),
    GRASSROOTS("基层工会审核"),
    UNIT("推荐单位审核"),
    CORRECTION("退回修改"),
    FEDERATION("市总工会审核"),
    RECOMMENDED("推荐上报"),
    REJECTED("不予推荐"),
    WITHDRAWN("撤回");

    private final String label;

    Step(String chinese) {
      this.label = chinese;
    }

    String label() {
      return label;
    }

    /** The flag that brings the token here. */
    Map<String, Object> next() {
      return Map.of(STEP, name());
    }
  }
}
