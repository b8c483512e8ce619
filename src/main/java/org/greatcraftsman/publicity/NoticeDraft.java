package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** Draws up a notice: its people in their order, and its period. */
@Component
class NoticeDraft {

  private final Nominations nominations;
  private final Rounds rounds;
  private final WorkingDays workingDays;

  NoticeDraft(Nominations nominations, Rounds rounds, WorkingDays workingDays) {
    this.nominations = nominations;
    this.rounds = rounds;
    this.workingDays = workingDays;
  }

  List<NoticeLine> lines(ListVersion list) {
    List<NoticeLine> ordered =
        nominations.cards(list.numbers()).stream()
            .map(NoticeDraft::line)
            .sorted(StrokeOrder.ofLines())
            .toList();
    if (ordered.size() != list.entries().size()) {
      throw new IllegalStateException(
          "the list has "
              + list.entries().size()
              + " people, and "
              + ordered.size()
              + " of them have a file");
    }
    return IntStream.range(0, ordered.size()).mapToObj(i -> ordered.get(i).at(i + 1)).toList();
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

  NoticePeriod periodFrom(String round, Instant published) {
    return NoticePeriod.until(published, lastDay(round, OfficeTime.dayOf(published)));
  }

  /** The last day of a period that begins on this day. */
  LocalDate lastDay(String round, LocalDate firstDay) {
    return workingDays.after(firstDay, rounds.rules(round).publicity().workingDays());
  }
}
