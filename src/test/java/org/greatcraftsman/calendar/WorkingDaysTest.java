package org.greatcraftsman.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.greatcraftsman.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar of working days and the formatting of times. */
class WorkingDaysTest {

  private final WorkingDays workingDays = new WorkingDays();

  @ParameterizedTest
  @CsvSource({
    "2018-09-21, true",
    "2018-09-22, false",
    "2018-09-24, false",
    "2018-09-25, true",
    "2018-09-29, true",
    "2018-09-30, true",
    "2018-10-01, false",
    "2018-10-07, false",
    "2018-10-08, true",
    "2018-12-29, true",
    "2018-12-31, false",
    "2020-01-31, false",
    "2020-02-01, false",
    "2026-10-10, true"
  })
  void holidaysAndMakeUpDaysFollowTheStateCouncil(LocalDate day, boolean works) {
    assertThat(workingDays.isWorkingDay(day)).isEqualTo(works);
  }

  @Test
  void countingWorkingDaysSkipsHolidaysAndIncludesMakeUpDays() {
    assertThat(workingDays.plusWorkingDays(LocalDate.parse("2018-09-19"), 5))
        .isEqualTo("2018-09-27");
    assertThat(workingDays.plusWorkingDays(LocalDate.parse("2018-09-28"), 3))
        .isEqualTo("2018-10-08");
    assertThat(workingDays.plusWorkingDays(LocalDate.parse("2018-09-28"), 0))
        .isEqualTo("2018-09-28");
  }

  @Test
  void aYearWithoutAnArrangementIsRefused() {
    assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.parse("2027-01-04")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("2027年");
    assertThatThrownBy(() -> workingDays.plusWorkingDays(LocalDate.parse("2026-12-31"), 1))
        .isInstanceOf(Refusal.class);
  }

  /** Detects a mistake in the file, because make-up days compensate for most days of a holiday. */
  @ParameterizedTest
  @CsvSource({
    "2018, 250",
    "2019, 250",
    "2021, 250",
    "2022, 249",
    "2023, 249",
    "2024, 251",
    "2025, 248",
    "2026, 248"
  })
  void aYearHasTheNumberOfWorkingDaysOfItsArrangement(int year, int expected) {
    long days =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(workingDays::isWorkingDay)
            .count();
    assertThat(days).isEqualTo(expected);
  }

  @Test
  void timesAreFormattedInTheTimeZoneOfShanghai() {
    Instant opening = Instant.parse("2018-08-06T01:00:00Z");
    assertThat(OfficeTime.formatDate(opening)).isEqualTo("2018年8月6日");
    assertThat(OfficeTime.formatDateTime(opening)).isEqualTo("2018年8月6日 09:00");
    assertThat(OfficeTime.toDate(Instant.parse("2018-08-06T16:00:00Z"))).isEqualTo("2018-08-07");
  }

  @Test
  void aDeadlineAtMidnightIsFormattedAsTheEndOfThePreviousDay() {
    assertThat(OfficeTime.formatDeadline(Instant.parse("2018-09-27T16:00:00Z")))
        .isEqualTo("2018年9月27日24时");
    assertThat(OfficeTime.formatDeadline(Instant.parse("2018-09-27T10:00:00Z")))
        .isEqualTo("2018年9月27日 18:00");
  }
}
