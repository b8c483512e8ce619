package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** Composes a notice: its lines in stroke order, and its period. */
@Component
class NoticeComposer {

  private final NominationService nominations;
  private final RoundService rounds;
  private final WorkingDays workingDays;

  NoticeComposer(NominationService nominations, RoundService rounds, WorkingDays workingDays) {
    this.nominations = nominations;
    this.rounds = rounds;
    this.workingDays = workingDays;
  }

  List<NoticeLine> lines(ListVersion list) {
    List<NoticeLine> ordered =
        nominations.cards(list.numbers()).stream()
            .map(NoticeComposer::line)
            .sorted(StrokeOrder.lineComparator())
            .toList();
    if (ordered.size() != list.entries().size()) {
      throw new IllegalStateException(
          "the list has "
              + list.entries().size()
              + " people, but only "
              + ordered.size()
              + " of them have a nomination");
    }
    return IntStream.range(0, ordered.size())
        .mapToObj(i -> ordered.get(i).withPosition(i + 1))
        .toList();
  }

  private static NoticeLine line(NomineeCard card) {
    return new NoticeLine(
        0,
        card.number(),
        card.name(),
        card.unitCode(),
        card.unitName(),
        card.employer(),
        card.industryName(),
        card.jobTypeName(),
        card.frontline());
  }

  NoticePeriod periodFrom(RoundId round, Instant published) {
    return NoticePeriod.ofDays(published, lastDay(round, OfficeTime.toDate(published)));
  }

  /** The last day of a period that begins on the given day. */
  LocalDate lastDay(RoundId round, LocalDate firstDay) {
    return workingDays.plusWorkingDays(firstDay, rounds.rules(round).publicity().workingDays());
  }
}
