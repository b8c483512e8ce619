package org.greatcraftsman.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One entry of a round's chain: an act of record with its actor and subject, linked to the previous
 * entry.
 *
 * @param round business key of the round
 * @param seq position in the chain, from 1 without gaps
 * @param act code of the {@link Act}, as stored
 * @param subject business key of the object of the act
 * @param actor user id of the person, or {@code system}
 * @param facts canonical JSON object; never personal data
 * @param openings the texts to which facts commit, by the name of the fact; not part of the hash
 * @param at time of recording, to the millisecond
 * @param prevHash hash of the previous entry; 64 zeros for the first
 * @param hash SHA-256 over the canonical JSON (RFC 8785) of all other components but the openings
 */
public record LedgerEntry(
    String round,
    long seq,
    String act,
    String subject,
    String actor,
    String facts,
    SortedMap<String, Opening> openings,
    Instant at,
    String prevHash,
    String hash) {

  static final String GENESIS_HASH = "0".repeat(64);

  /** Returns this entry after another one. */
  LedgerEntry after(LedgerHead last) {
    return linked(last.seq() + 1, last.hash(), "").withComputedHash();
  }

  private LedgerEntry linked(long seq, String prevHash, String hash) {
    return new LedgerEntry(round, seq, act, subject, actor, facts, openings, at, prevHash, hash);
  }

  /** Returns this entry with the hash of its content. */
  LedgerEntry withComputedHash() {
    return linked(seq, prevHash, computedHash());
  }

  /** True if this entry records an act of the given kind. */
  public boolean is(Act kind) {
    return act.equals(kind.code());
  }

  /** Computes the hash of this entry's content. */
  public String computedHash() {
    TreeMap<String, Object> row = new TreeMap<>();
    row.put("round", round);
    row.put("seq", seq);
    row.put("act", act);
    row.put("subject", subject);
    row.put("actor", actor);
    row.put("facts", facts);
    row.put("at", at.toEpochMilli());
    row.put("prevHash", prevHash);
    return CanonicalJson.sha256(CanonicalJson.of(row));
  }

  /** Whether each opening that is still stored belongs to the commitment in the facts. */
  boolean hasMatchingOpenings() {
    return openings.isEmpty()
        || CanonicalJson.parse(facts).filter(this::holdsEveryCommitment).isPresent();
  }

  private boolean holdsEveryCommitment(JsonNode stated) {
    return openings.entrySet().stream()
        .allMatch(
            opening ->
                opening.getValue().commitment().equals(stated.path(opening.getKey()).asText()));
  }
}
