package org.greatcraftsman.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.greatcraftsman.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Calendar of working days: Monday to Friday without the State Council's holidays, plus the weekend
 * days on which it orders work (调休). The years come from {@code calendar/arrangements.csv}; for a
 * year without data there is no default. The last days of a year can still change when the next
 * year's arrangement is published, because a New Year's holiday may begin in December.
 */
@Component
public class WorkingDays {

  private static final String ARRANGEMENTS = "calendar/arrangements.csv";

  private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
  private final Set<Integer> years = new TreeSet<>();

  /** Reads the calendar from the class path. */
  public WorkingDays() {
    try {
      new ClassPathResource(ARRANGEMENTS)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::readArrangement);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readArrangement(String line) {
    String[] cell = line.split(",");
    if (cell.length != 6 || !Set.of("OFF", "WORK").contains(cell[3])) {
      throw new IllegalStateException(ARRANGEMENTS + ": cannot read this line: " + line);
    }
    boolean works = "WORK".equals(cell[3]);
    LocalDate last = LocalDate.parse(cell[2]);
    for (LocalDate day = LocalDate.parse(cell[1]); !day.isAfter(last); day = day.plusDays(1)) {
      if (exceptions.put(day, works) != null) {
        throw new IllegalStateException(ARRANGEMENTS + ": arranged twice: " + day);
      }
    }
    years.add(Integer.valueOf(cell[0]));
  }

  /**
   * True if the given day is a working day.
   *
   * @throws Refusal if there is no data for the year
   */
  public boolean isWorkingDay(LocalDate day) {
    if (!years.contains(day.getYear())) {
      throw new Refusal("没有国务院办公厅关于" + day.getYear() + "年节假日安排的数据，请管理员先补充节假日数据再设定日期。");
    }
    Boolean works = exceptions.get(day);
    if (works != null) {
      return works;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * Returns the day that is a number of working days after the given day. The given day does not
   * count.
   *
   * @param workingDays at least 0; 0 returns the given day
   * @throws Refusal if there is no data for a year that the count reaches
   */
  public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("workingDays must not be negative: " + workingDays);
    }
    LocalDate last = day;
    for (int counted = 0; counted < workingDays; ) {
      last = last.plusDays(1);
      if (isWorkingDay(last)) {
        counted++;
      }
    }
    return last;
  }
}
