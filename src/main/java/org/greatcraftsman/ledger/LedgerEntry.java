package org.greatcraftsman.ledger;

import java.time.Instant;
import java.util.TreeMap;

/**
 * One act of record: who did what to which subject, chained to the row before it.
 *
 * @param round business key of the round
 * @param seq the row's number in the round's chain, from 1 without gaps
 * @param act code of the {@link Act}, as stored
 * @param subject business key of what it was done to
 * @param actor user id of the person, or {@code system}
 * @param facts canonical JSON object; never personal data
 * @param at when it was recorded, to the millisecond
 * @param prevHash hash of the row before, 64 zeros for the first
 * @param hash SHA-256 over the canonical JSON (RFC 8785) of all the other components
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

  /** This row with the hash that its content has. */
  LedgerEntry withComputedHash() {
    return new LedgerEntry(round, seq, act, subject, actor, facts, at, prevHash, computedHash());
  }

  /** Whether this row is an act of this kind. */
  public boolean is(Act kind) {
    return act.equals(kind.code());
  }

  /** The hash that this row ought to have. */
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
