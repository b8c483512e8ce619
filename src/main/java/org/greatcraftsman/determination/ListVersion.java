package org.greatcraftsman.determination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * One version of the proposed list.
 *
 * @param version the version's number, from 1
 * @param outcome how the version was computed
 * @param entries by place; empty if the rules cannot be met
 * @param missed the offered candidates who are not on the list, best first
 */
public record ListVersion(
    RoundId round,
    int version,
    Outcome outcome,
    List<ListEntry> entries,
    List<MissedEntry> missed) {

  public ListVersion {
    entries = List.copyOf(entries);
    missed = List.copyOf(missed);
  }

  /**
   * How a version was computed.
   *
   * @param places the number of places
   * @param infeasibility why there is no list; without clashes if there is one
   * @param hash SHA-256 of the version's canonical text, which the ledger records
   * @param at the time of the computation
   */
  public record Outcome(int places, Infeasibility infeasibility, String hash, Instant at) {}

  /** True if the rules could be met. */
  public boolean feasible() {
    return outcome.infeasibility().clashes().isEmpty();
  }

  /** The entry of a candidate; empty if the candidate is not on the list. */
  public Optional<ListEntry> entry(NominationNumber number) {
    return entries.stream().filter(entry -> entry.number().equals(number)).findFirst();
  }

  /** The numbers of the candidates on the list. */
  public Set<NominationNumber> numbers() {
    return entries.stream().map(ListEntry::number).collect(Collectors.toUnmodifiableSet());
  }

  /** The number of frontline workers on the list. */
  public long frontline() {
    return entries.stream().filter(entry -> entry.occupation().frontline()).count();
  }
}
