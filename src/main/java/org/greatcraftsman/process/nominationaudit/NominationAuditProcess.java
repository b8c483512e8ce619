package org.greatcraftsman.process.nominationaudit;

import java.time.Instant;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Variable;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code nomination-audit}: the audit of one nomination by the union
 * levels, until it is recommended, rejected or withdrawn. One instance for each nomination; the
 * business key is its number, such as {@code GCC2-0417}.
 */
@NamedInterface("contract")
public final class NominationAuditProcess {

  /** The process definition key. */
  public static final String KEY = "nomination-audit";

  private NominationAuditProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_SUBMITTED = "start_submitted";
    public static final String START_UNIT_LEVELS = "start_unitLevels";

    public static final String USER_TASK_CONFIRM_BY_EMPLOYER = "userTask_confirmByEmployer";
    public static final String USER_TASK_AUDIT_BY_UNIT = "userTask_auditByUnit";
    public static final String USER_TASK_AUDIT_BY_GRASSROOTS = "userTask_auditByGrassroots";
    public static final String USER_TASK_CORRECT = "userTask_correct";
    public static final String USER_TASK_AUDIT_BY_FEDERATION = "userTask_auditByFederation";
    public static final String USER_TASK_DECIDE_OVERDUE = "userTask_decideOverdue";

    public static final String BUSINESS_RULE_TASK_ROUTE = "businessRuleTask_route";

    public static final String SUB_PROCESS_UNIT_LEVELS = "subProcess_unitLevels";

    public static final String GATEWAY_ENTRY = "gateway_entry";
    public static final String GATEWAY_STEP = "gateway_step";
    public static final String GATEWAY_LOWER_STEP = "gateway_lowerStep";
    public static final String GATEWAY_LOWER_DONE = "gateway_lowerDone";
    public static final String GATEWAY_STEP_DONE = "gateway_stepDone";
    public static final String GATEWAY_NEXT = "gateway_next";
    public static final String GATEWAY_UNIT_LEVELS = "gateway_unitLevels";
    public static final String GATEWAY_FEDERATION_AUDIT = "gateway_federationAudit";
    public static final String GATEWAY_OVERDUE = "gateway_overdue";
    public static final String GATEWAY_UNIT_LEVELS_DUE = "gateway_unitLevelsDue";
    public static final String GATEWAY_RECOMMENDED = "gateway_recommended";
    public static final String GATEWAY_AUDIT_OVERDUE = "gateway_auditOverdue";
    public static final String GATEWAY_REJECTED = "gateway_rejected";
    public static final String GATEWAY_WITHDRAWN = "gateway_withdrawn";

    public static final String TIMER_REMIND_EMPLOYER = "timer_remindEmployer";
    public static final String TIMER_REMIND_UNIT = "timer_remindUnit";
    public static final String TIMER_REMIND_GRASSROOTS = "timer_remindGrassroots";
    public static final String TIMER_REMIND_CORRECTOR = "timer_remindCorrector";
    public static final String TIMER_UNIT_LEVELS_DEADLINE = "timer_unitLevelsDeadline";
    public static final String TIMER_REMIND_FEDERATION = "timer_remindFederation";
    public static final String TIMER_FEDERATION_DEADLINE = "timer_federationDeadline";
    public static final String MESSAGE_CORRECTED_BY_NOMINEE = "message_correctedByNominee";
    public static final String MESSAGE_WITHDRAWN = "message_withdrawn";

    public static final String END_REMINDED_EMPLOYER = "end_remindedEmployer";
    public static final String END_REMINDED_UNIT = "end_remindedUnit";
    public static final String END_REMINDED_GRASSROOTS = "end_remindedGrassroots";
    public static final String END_REMINDED_CORRECTOR = "end_remindedCorrector";
    public static final String END_UNIT_LEVELS = "end_unitLevels";
    public static final String END_REMINDED_FEDERATION = "end_remindedFederation";
    public static final String END_RECOMMENDED = "end_recommended";
    public static final String END_REJECTED_BY_UNITS = "end_rejectedByUnits";
    public static final String END_REJECTED = "end_rejected";
    public static final String END_WITHDRAWN = "end_withdrawn";

    private Elements() {}
  }

  /** Names of the messages. */
  public static final class Messages {

    public static final String MESSAGE_NOMINATION_CORRECTED = "message_nominationCorrected";
    public static final String MESSAGE_NOMINATION_WITHDRAWN = "message_nominationWithdrawn";

    private Messages() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    public static final Variable<UnitCode> UNIT = CommonVariables.UNIT;

    /** The channel of the nomination; an input of the decision table {@code audit-route}. */
    public static final Variable<Channel> CHANNEL = Variable.constant("channel", Channel.class);

    /**
     * The kind of unit that submitted the nomination, or {@code PUBLIC}; an input of {@code
     * audit-route}.
     */
    public static final Variable<String> SUBMITTED_BY = Variable.text("submittedBy");

    /** The kind of the union at the employer, or {@code NONE}; an input of {@code audit-route}. */
    public static final Variable<String> EMPLOYER_UNION_KIND = Variable.text("employerUnionKind");

    /** The code of the grassroots union that audits first; absent if there is none. */
    public static final Variable<UnitCode> GRASSROOTS =
        Variable.identifier("grassroots", UnitCode::new);

    /** The code of the union at the employer of a self-nominee; absent if there is none. */
    public static final Variable<UnitCode> EMPLOYER_UNION =
        Variable.identifier("employerUnion", UnitCode::new);

    /** The code of the unit whose clerks correct a returned form. */
    public static final Variable<UnitCode> CORRECTOR =
        Variable.identifier("corrector", UnitCode::new);

    /** The next step of the audit, or its outcome. */
    public static final Variable<Step> STEP = Variable.constant("step", Step.class);

    /** The level to which a corrected form returns. */
    public static final Variable<Step> RETURN_TO = Variable.constant("returnTo", Step.class);

    /**
     * The deadline of the unit levels: {@code UNIT_AUDIT_END}, or {@code SHORTLIST_END} once the
     * federation has returned the nomination.
     */
    public static final Variable<Deadline> WINDOW = Variable.constant("window", Deadline.class);

    /** The end of the extension of an overdue nomination; {@code null} without one. */
    public static final Variable<Instant> EXTENDED_UNTIL = Variable.instant("extendedUntil");

    /** The decision on an overdue nomination. */
    public static final Variable<AuditDecision> DECISION =
        Variable.constant("decision", AuditDecision.class);

    private Variables() {}
  }

  /** The values of {@link Variables#STEP}. */
  public enum Step {
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

    /** The variable value that routes the token to this step. */
    ProcessVariables next() {
      return ProcessVariables.of(Variables.STEP, this);
    }
  }
}
