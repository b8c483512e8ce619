package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.greatcraftsman.calendar.OfficeTime;

/**
 * How long a notice runs. The day of publication does not count; it ends with the last of the
 * working days that the rules ask for (G8), at midnight, and no later unless it was extended.
 *
 * @param from when it was published
 * @param end the first instant at which objections are no longer accepted
 */
public record NoticePeriod(Instant from, Instant end) {

  static NoticePeriod ofDays(Instant from, LocalDate lastDay) {
    return new NoticePeriod(from, endOfDay(lastDay));
  }

  static Instant endOfDay(LocalDate day) {
    return day.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
  }

  public LocalDate firstDay() {
    return OfficeTime.toDate(from);
  }

  /** The last day on which objections are taken. */
  public LocalDate lastDay() {
    return OfficeTime.toDate(end.minusMillis(1));
  }

  /** Whether this moment lies in the period: its first moment does, its end does not. */
  public boolean contains(Instant at) {
    return !at.isBefore(from) && at.isBefore(end);
  }
}
