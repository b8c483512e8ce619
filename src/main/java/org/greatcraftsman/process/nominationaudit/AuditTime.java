package org.greatcraftsman.process.nominationaudit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** Due dates of the audit of a nomination: {@code ${auditTime.due(execution)}}. */
@Component("auditTime")
public class AuditTime implements ExpressionBean {

  private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

  private final RoundService rounds;
  private final WorkingDays workingDays;
  private final InstantSource clock;

  AuditTime(RoundService rounds, WorkingDays workingDays, InstantSource clock) {
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The due date of the current step of the audit. */
  public Date due(DelegateExecution execution) {
    RoundId round = Variables.ROUND.get(execution);
    if (Variables.STEP.get(execution) == Step.FEDERATION) {
      return Date.from(shortlistEnd(round));
    }
    return Date.from(
        Variables.EXTENDED_UNTIL
            .find(execution)
            .orElseGet(() -> rounds.dueAt(round, Variables.WINDOW.get(execution))));
  }

  /** The due date of the vote list, after which no nomination is returned. */
  Instant shortlistEnd(RoundId round) {
    return rounds.dueAt(round, Deadline.SHORTLIST_END);
  }

  /**
   * Refuses to return a nomination or to extend its audit after the vote list is due.
   *
   * @param instead what the person can do instead, in Chinese
   * @throws Refusal after the vote list is due
   */
  void requireBeforeShortlist(RoundId round, String instead) {
    if (!clock.instant().isBefore(shortlistEnd(round))) {
      throw new Refusal(
          "汇总筛选已于"
              + OfficeTime.formatDateTime(shortlistEnd(round))
              + "截止，不能再退回或延期，"
              + instead
              + "。");
    }
  }

  /**
   * The close of business after a number of working days, but not later than the due date of the
   * vote list.
   */
  Instant after(RoundId round, int days) {
    LocalDate last = workingDays.plusWorkingDays(OfficeTime.toDate(clock.instant()), days);
    Instant end = OfficeTime.toInstant(last.atTime(CLOSE_OF_BUSINESS));
    return end.isBefore(shortlistEnd(round)) ? end : shortlistEnd(round);
  }
}
