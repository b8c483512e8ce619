package org.greatcraftsman.process.determination;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/**
 * Due dates of the steps of the list, for expressions such as {@code ${listDates.due(execution,
 * 'APPROVAL_END')}}. An upheld objection can return the list long after the deadline of the round.
 * The office then has two working days.
 */
@Component("listDates")
public class ListDates implements ExpressionBean {

  private static final int DAYS_WHEN_LATE = 2;
  private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

  private final RoundService rounds;
  private final WorkingDays workingDays;
  private final InstantSource clock;

  ListDates(RoundService rounds, WorkingDays workingDays, InstantSource clock) {
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The deadline of the round, or the close of business in two working days if the deadline has
   * passed.
   */
  public Date due(DelegateExecution execution, String deadline) {
    return Date.from(due(BusinessKey.round(execution), Deadline.valueOf(deadline)));
  }

  Instant due(RoundId round, Deadline deadline) {
    Instant due = rounds.dueAt(round, deadline);
    if (due.isAfter(clock.instant())) {
      return due;
    }
    return OfficeTime.toInstant(
        workingDays
            .plusWorkingDays(OfficeTime.toDate(clock.instant()), DAYS_WHEN_LATE)
            .atTime(CLOSE_OF_BUSINESS));
  }
}
