package org.greatcraftsman.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.NominationStatistics;
import org.greatcraftsman.nomination.NominationStatistics.UnitCount;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/** The figures of the round desk. */
@Component
class RoundOverview {

  private final RoundService rounds;
  private final NominationStatistics counts;
  private final InstantSource clock;

  RoundOverview(RoundService rounds, NominationStatistics counts, InstantSource clock) {
    this.rounds = rounds;
    this.counts = counts;
    this.clock = clock;
  }

  /** So many people under a heading. */
  record Count(String name, int people) {}

  /**
   * A deadline of the round.
   *
   * @param wallClock for a date field: the office's time without seconds
   * @param next whether it is the first one that is not over
   */
  record DeadlineStatus(
      String code, String name, Instant at, LocalDateTime wallClock, boolean over, boolean next) {}

  List<Count> countByStatus(String round) {
    Map<NominationStatus, Integer> people = counts.byStatus(round);
    return Arrays.stream(NominationStatus.values())
        .filter(people::containsKey)
        .map(status -> new Count(status.label(), people.get(status)))
        .toList();
  }

  List<Count> countByChannel(String round) {
    Map<Channel, Integer> people = counts.byChannel(round);
    return Arrays.stream(Channel.values())
        .filter(people::containsKey)
        .map(channel -> new Count(channel.label(), people.get(channel)))
        .toList();
  }

  /** Every recommending unit: the person's own first, then those that miss most people. */
  List<UnitCount> units(String round, Collection<String> own) {
    return counts.unitCounts(round).stream()
        .sorted(
            Comparator.comparing((UnitCount count) -> !own.contains(count.unit().code()))
                .thenComparing(Comparator.comparingInt(UnitCount::missing).reversed()))
        .toList();
  }

  /** Every deadline in the order of time. */
  List<DeadlineStatus> deadlines(String round) {
    Instant now = clock.instant();
    Map<Deadline, Instant> schedule = rounds.schedule(round);
    Instant next =
        schedule.values().stream()
            .filter(at -> at.isAfter(now))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return schedule.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(
            due ->
                new DeadlineStatus(
                    due.getKey().name(),
                    due.getKey().label(),
                    due.getValue(),
                    LocalDateTime.ofInstant(due.getValue(), OfficeTime.ZONE),
                    !due.getValue().isAfter(now),
                    due.getValue().equals(next)))
        .toList();
  }
}
