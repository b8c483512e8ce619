package org.greatcraftsman.ledger;

import java.time.Instant;
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
 * @param at time of recording, to the millisecond
 * @param prevHash hash of the previous entry; 64 zeros for the first
 * @param hash SHA-256 over the canonical JSON (RFC 8785) of all other components
 */
public record LedgerEntry(
    String round,
    long seq,
    String act,
    String subject,
    String actor,
    String facts,
    Instant at,
    String prevHash,
    String hash) {

  static final String GENESIS_HASH = "0".repeat(64);

  /** Returns this entry with the hash of its content. */
  LedgerEntry withComputedHash() {
    return new LedgerEntry(round, seq, act, subject, actor, facts, at, prevHash, computedHash());
  }

  /** Whether this entry is an act of this kind. */
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
}
