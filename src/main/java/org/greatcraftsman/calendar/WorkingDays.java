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
 * The working days of an office: Monday to Friday, but for the State Council's holidays and with
 * the days that it moves (调休). The years come from {@code calendar/arrangements.csv}; a year that
 * is not there is refused, never guessed. The end of a year can still change when the next year's
 * arrangement is published, because a New Year's holiday may reach back into December.
 */
@Component
public class WorkingDays {

  private static final String ARRANGEMENTS = "calendar/arrangements.csv";

  private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
  private final Set<Integer> years = new TreeSet<>();

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
   * Whether the office works on this day.
   *
   * @throws Refusal when the State Council's arrangement of that year is not in the file
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
   * The last of so many working days after this day; the day itself does not count.
   *
   * @param workingDays how many, at least 0; with 0 the day itself is returned
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
