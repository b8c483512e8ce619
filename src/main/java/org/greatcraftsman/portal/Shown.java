package org.greatcraftsman.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.stereotype.Component;

/** How the templates write a date or a moment. */
@Component("shown")
class Shown {

  /** For example 2018年8月6日. */
  public String date(Instant at) {
    return OfficeTime.date(at);
  }

  /** For example 2018年8月6日. */
  public String day(LocalDate day) {
    return OfficeTime.date(day);
  }

  /** A moment by which something is to be done, for example 2018年9月27日24时. */
  public String until(Instant end) {
    return OfficeTime.until(end);
  }

  /** For example 2018年8月6日 09:00. */
  public String dateTime(Instant at) {
    return OfficeTime.dateTime(at);
  }
}
