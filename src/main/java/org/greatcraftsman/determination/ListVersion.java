package org.greatcraftsman.determination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of the proposed list.
 *
 * @param version from 1; each change makes a new one
 * @param outcome whether the rules could be met, and what in them clashed
 * @param entries by place; empty when the rules cannot be met
 * @param missed the candidates who are not on it, the best first
 */
public record ListVersion(
    String round, int version, Outcome outcome, List<ListEntry> entries, List<MissedEntry> missed) {

  public ListVersion {
    entries = List.copyOf(entries);
    missed = List.copyOf(missed);
  }

  /**
   * How a version came about.
   *
   * @param places how many people were to be found
   * @param infeasibility why there is no list; without clashes when there is one
   * @param hash SHA-256 of the result's canonical form; it stands in the ledger
   */
  public record Outcome(int places, Infeasibility infeasibility, String hash, Instant at) {}

  /** Whether the rules could be met, so that there is a list. */
  public boolean feasible() {
    return outcome.infeasibility().clashes().isEmpty();
  }

  /** The entry of this candidate. */
  public Optional<ListEntry> entry(String number) {
    return entries.stream().filter(entry -> entry.number().equals(number)).findFirst();
  }

  public Set<String> numbers() {
    return entries.stream().map(ListEntry::number).collect(Collectors.toUnmodifiableSet());
  }

  public long frontline() {
    return entries.stream().filter(entry -> entry.occupation().frontline()).count();
  }
}
