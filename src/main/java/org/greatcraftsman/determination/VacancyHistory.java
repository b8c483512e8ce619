package org.greatcraftsman.determination;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.greatcraftsman.candidates.ExclusionService;
import org.springframework.stereotype.Component;

/**
 * Lists with places that stay empty by decision: an approved list without those who left. Nobody
 * solved it again; what there is to say of it goes back to the lists that were solved before.
 */
@Component
public class VacancyHistory {

  private final ListArchive archive;
  private final ExclusionService exclusions;

  VacancyHistory(ListArchive archive, ExclusionService exclusions) {
    this.archive = archive;
    this.exclusions = exclusions;
  }

  /** The newest list, when it is such a one. */
  public Optional<ListVersion> latestWithVacancies(String round) {
    return archive
        .latest(round)
        .filter(list -> !archive.isComputedByRanking(round, list.version()));
  }

  /** The list that was solved and approved before anybody left it. */
  public ListVersion beforeVacancies(ListVersion vacant) {
    Set<String> left = exclusions.numbers(vacant.round());
    return solvedBefore(vacant)
        .filter(list -> staying(list, left).equals(vacant.numbers()))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> staying(ListVersion list, Set<String> left) {
    return list.numbers().stream()
        .filter(number -> !left.contains(number))
        .collect(Collectors.toSet());
  }

  /** What this candidate missed when the list was last solved, with the places filled. */
  public Optional<MissedEntry> missedWhenComputed(ListVersion vacant, String number) {
    return solvedBefore(vacant).findFirst().stream()
        .flatMap(list -> list.missed().stream())
        .filter(missed -> missed.number().equals(number))
        .findFirst();
  }

  /** The newest first. */
  private Stream<ListVersion> solvedBefore(ListVersion vacant) {
    return IntStream.iterate(vacant.version() - 1, version -> version > 0, version -> version - 1)
        .filter(version -> archive.isComputedByRanking(vacant.round(), version))
        .boxed()
        .flatMap(version -> archive.version(vacant.round(), version).stream());
  }
}
