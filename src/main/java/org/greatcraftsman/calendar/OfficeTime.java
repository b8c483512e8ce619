package org.greatcraftsman.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the office reads and writes a moment: in Shanghai time, in Chinese. */
public final class OfficeTime {

  /** The office's time zone. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu年M月d日 HH:mm", Locale.CHINA);

  private OfficeTime() {}

  /** For example 2018年8月6日. */
  public static String formatDate(Instant at) {
    return DATE.format(at.atZone(ZONE));
  }

  /** For example 2018年8月6日. */
  public static String formatDate(LocalDate day) {
    return DATE.format(day);
  }

  /** For example 2018年8月6日 09:00. */
  public static String formatDateTime(Instant at) {
    return DATE_TIME.format(at.atZone(ZONE));
  }

  /**
   * A moment by which something is to be done. Where it is midnight, the office names the day that
   * ends with it: 2018年9月27日24时, not 2018年9月28日 00:00.
   */
  public static String formatDeadline(Instant end) {
    boolean midnight = end.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? formatDate(end.minusMillis(1)) + "24时" : formatDateTime(end);
  }

  /** The office's day on which this moment falls. */
  public static LocalDate toDate(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }

  /** The moment that the office's wall clock shows so. */
  public static Instant toInstant(LocalDateTime wallClock) {
    return wallClock.atZone(ZONE).toInstant();
  }
}
