package org.greatcraftsman.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.stereotype.Component;

/** Formats dates and times in the templates, where it is the bean {@code dates}. */
@Component("dates")
class TemplateDateFormat {

  /** For example 2018年8月6日. */
  public String date(Instant at) {
    return OfficeTime.formatDate(at);
  }

  /** For example 2018年8月6日. */
  public String day(LocalDate day) {
    return OfficeTime.formatDate(day);
  }

  /** A deadline, for example 2018年9月27日24时. */
  public String until(Instant end) {
    return OfficeTime.formatDeadline(end);
  }

  /** For example 2018年8月6日 09:00. */
  public String dateTime(Instant at) {
    return OfficeTime.formatDateTime(at);
  }
}
