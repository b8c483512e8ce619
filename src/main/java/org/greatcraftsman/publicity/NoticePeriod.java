package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.greatcraftsman.calendar.OfficeTime;

/**
 * The period of a notice, in which objections are accepted. It ends at midnight after the last of
 * the working days that the rules require (G8); the day of publication does not count. A late
 * newspaper or a moved deadline extends it.
 *
 * @param from the time of publication
 * @param end the first instant at which objections are no longer accepted
 */
public record NoticePeriod(Instant from, Instant end) {

  static NoticePeriod ofDays(Instant from, LocalDate lastDay) {
    return new NoticePeriod(from, endOfDay(lastDay));
  }

  static Instant endOfDay(LocalDate day) {
    return day.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
  }

  /** The day of publication. */
  public LocalDate firstDay() {
    return OfficeTime.toDate(from);
  }

  /** The last day on which objections are accepted. */
  public LocalDate lastDay() {
    return OfficeTime.toDate(end.minusMillis(1));
  }

  /** True if the given time lies in the period; the start is included, the end is not. */
  public boolean contains(Instant at) {
    return !at.isBefore(from) && at.isBefore(end);
  }
}
