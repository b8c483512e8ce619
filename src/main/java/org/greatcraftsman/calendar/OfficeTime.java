package org.greatcraftsman.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Conversion and Chinese formatting of instants in the office's time zone, Asia/Shanghai. */
public final class OfficeTime {

  /** The office's time zone. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);

  private OfficeTime() {}

  /** Formats the date of an instant, for example 2018年8月6日. */
  public static String formatDate(Instant at) {
    return DATE.format(at.atZone(ZONE));
  }

  /** Formats a date, for example 2018年8月6日. */
  public static String formatDate(LocalDate day) {
    return DATE.format(day);
  }

  /** Formats an instant to the minute, for example 2018年8月6日 09:00. */
  public static String formatDateTime(Instant at) {
    return DATE_TIME.format(at.atZone(ZONE));
  }

  /**
   * Formats a deadline. For midnight it names the day that ends, as official documents do:
   * 2018年9月27日24时, not 2018年9月28日 00:00.
   */
  public static String formatDeadline(Instant end) {
    boolean midnight = end.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? formatDate(end.minusMillis(1)) + "24时" : formatDateTime(end);
  }

  /** Returns the date in the office's time zone. */
  public static LocalDate toDate(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  /** Returns the instant at which the office's wall clock shows this time. */
  public static Instant toInstant(LocalDateTime wallClock) {
    return wallClock.atZone(ZONE).toInstant();
  }
}
