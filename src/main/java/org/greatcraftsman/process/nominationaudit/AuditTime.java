package org.greatcraftsman.process.nominationaudit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** When the audit of a nomination is due, and how much time is left when it goes back. */
@Component("auditTime")
public class AuditTime implements FromDiagram {

  private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

  private final RoundService rounds;
  private final WorkingDays workingDays;
  private final InstantSource clock;

  AuditTime(RoundService rounds, WorkingDays workingDays, InstantSource clock) {
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** When the step at which the nomination stands has to be done. */
  public Date due(DelegateExecution execution) {
    String round = (String) execution.getVariable(NominationAuditProcess.ROUND);
    if (Step.FEDERATION.name().equals(execution.getVariable(NominationAuditProcess.STEP))) {
      return Date.from(shortlistEnd(round));
    }
    Date extended = (Date) execution.getVariable(NominationAuditProcess.EXTENDED_UNTIL);
    String window = (String) execution.getVariable(NominationAuditProcess.WINDOW);
    return extended != null ? extended : Date.from(rounds.dueAt(round, Deadline.valueOf(window)));
  }

  /** The moment at which the vote list is due: nothing goes back after it. */
  Instant shortlistEnd(String round) {
    return rounds.dueAt(round, Deadline.SHORTLIST_END);
  }

  /**
   * @param instead what to do instead
   * @throws Refusal when the vote list is due already
   */
  void requireBeforeShortlist(String round, String instead) {
    if (!clock.instant().isBefore(shortlistEnd(round))) {
      throw new Refusal(
          "汇总筛选已于"
              + OfficeTime.formatDateTime(shortlistEnd(round))
              + "截止，不能再退回或延期，"
              + instead
              + "。");
    }
  }

  /** The end of so many working days after today, but not later than the vote list is due. */
  Instant after(String round, int days) {
    LocalDate last = workingDays.plusWorkingDays(OfficeTime.toDate(clock.instant()), days);
    Instant end = OfficeTime.toInstant(last.atTime(CLOSE_OF_BUSINESS));
    return end.isBefore(shortlistEnd(round)) ? end : shortlistEnd(round);
  }
}
