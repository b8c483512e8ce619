package org.greatcraftsman.determination;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.candidates.ExclusionService;
import org.springframework.stereotype.Component;

/**
 * The computed versions behind a list with vacant places. Such a list is an approved list without
 * the excluded candidates; it was not computed, so its explanations come from earlier versions.
 */
@Component
public class VacancyHistory {

  private final ListArchive archive;
  private final ExclusionService exclusions;

  VacancyHistory(ListArchive archive, ExclusionService exclusions) {
    this.archive = archive;
    this.exclusions = exclusions;
  }

  /** The latest version if its places were left vacant; empty otherwise. */
  public Optional<ListVersion> latestWithVacancies(RoundId round) {
    return archive
        .latest(round)
        .filter(list -> !archive.isComputedByRanking(round, list.version()));
  }

  /** The computed and approved version from which a list with vacant places was made. */
  public ListVersion beforeVacancies(ListVersion vacant) {
    Set<NominationNumber> excluded = exclusions.numbers(vacant.round());
    return computedBefore(vacant)
        .filter(list -> staying(list, excluded).equals(vacant.numbers()))
        .findFirst()
        .orElseThrow();
  }

  private static Set<NominationNumber> staying(ListVersion list, Set<NominationNumber> excluded) {
    return list.numbers().stream()
        .filter(number -> !excluded.contains(number))
        .collect(Collectors.toSet());
  }

  /**
   * The missed entry of a candidate in the latest computed version before a list with vacancies.
   */
  public Optional<MissedEntry> missedWhenComputed(ListVersion vacant, NominationNumber number) {
    return computedBefore(vacant).findFirst().stream()
        .flatMap(list -> list.missed().stream())
        .filter(missed -> missed.number().equals(number))
        .findFirst();
  }

  /** The computed versions before a list, latest first. */
  private Stream<ListVersion> computedBefore(ListVersion vacant) {
    return IntStream.iterate(vacant.version() - 1, version -> version > 0, version -> version - 1)
        .filter(version -> archive.isComputedByRanking(vacant.round(), version))
        .boxed()
        .flatMap(version -> archive.version(vacant.round(), version).stream());
  }
}
