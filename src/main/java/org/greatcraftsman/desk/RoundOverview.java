package org.greatcraftsman.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.nomination.NominationStatistics;
import org.greatcraftsman.nomination.NominationStatistics.UnitCount;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** Computes the figures of the round desk. */
@Component
class RoundOverview {

  private final RoundService rounds;
  private final NominationStatistics counts;
  private final CandidateService candidates;
  private final InstantSource clock;

  RoundOverview(
      RoundService rounds,
      NominationStatistics counts,
      CandidateService candidates,
      InstantSource clock) {
    this.rounds = rounds;
    this.counts = counts;
    this.candidates = candidates;
    this.clock = clock;
  }

  /** A number of people with its label. */
  record Count(String name, int people) {}

  /**
   * A deadline of the round.
   *
   * @param wallClock the office's local time, for a date field
   * @param next true for the first deadline that is not over
   */
  record DeadlineStatus(
      String code, String name, Instant at, LocalDateTime wallClock, boolean over, boolean next) {}

  List<Count> countByStatus(RoundId round) {
    Map<NominationStatus, Integer> people = counts.byStatus(round);
    return Arrays.stream(NominationStatus.values())
        .filter(people::containsKey)
        .map(status -> new Count(status.label(), people.get(status)))
        .toList();
  }

  List<Count> countByChannel(RoundId round) {
    Map<Channel, Integer> people = counts.byChannel(round);
    return Arrays.stream(Channel.values())
        .filter(people::containsKey)
        .map(channel -> new Count(channel.label(), people.get(channel)))
        .toList();
  }

  /**
   * The counts of the recommending units: the person's own units first, then by the number of
   * missing nominees, largest first.
   */
  List<UnitCount> units(RoundId round, Collection<UnitCode> own) {
    return counts.unitCounts(round).stream()
        .sorted(
            Comparator.comparing((UnitCount count) -> !own.contains(count.unit().code()))
                .thenComparing(Comparator.comparingInt(UnitCount::missing).reversed()))
        .toList();
  }

  /**
   * The codes of the units with too few frontline workers among their agreed nominees (rule R4).
   */
  Set<UnitCode> shortOfFrontline(RoundId round, List<UnitCount> units) {
    RulePack.Frontline rule = rounds.rules(round).frontline();
    return units.stream()
        .filter(count -> rule.warns(RulePack.ListKind.UNIT, count.frontline(), count.agreed()))
        .map(count -> count.unit().code())
        .collect(Collectors.toSet());
  }

  /**
   * The warning that the candidates include too few frontline workers; empty if they do not, and
   * before the freeze.
   */
  Optional<String> candidatesWarning(RoundId round) {
    RulePack.Frontline rule = rounds.rules(round).frontline();
    List<CutResult> all = candidates.candidates(round);
    int frontline = (int) all.stream().filter(one -> one.occupation().frontline()).count();
    return rule.warns(RulePack.ListKind.CANDIDATES, frontline, all.size())
        ? Optional.of(
            "候选人%d名中一线职工%d名，不足%d%%（应不少于%d名）。"
                .formatted(all.size(), frontline, rule.percent(), rule.minimumFor(all.size())))
        : Optional.empty();
  }

  /** All deadlines, in chronological order. */
  List<DeadlineStatus> deadlines(RoundId round) {
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
