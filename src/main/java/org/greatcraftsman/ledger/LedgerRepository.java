package org.greatcraftsman.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the ledger. Entries can be appended and read, but not changed. */
@Repository
class LedgerRepository {

  private static final String COLUMNS =
      "round_number, seq, act, subject, actor, facts, openings, recorded_at, prev_hash, hash";

  private final JdbcTemplate jdbc;

  LedgerRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void addPending(LedgerEntry entry) {
    jdbc.update(
        "insert into ledger_pending (round_number, act, subject, actor, facts, openings,"
            + " recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
        entry.round(),
        entry.act(),
        entry.subject(),
        entry.actor(),
        entry.facts(),
        Opening.write(entry.openings()),
        entry.at().toEpochMilli());
  }

  void lock() {
    jdbc.queryForObject("select id from ledger_lock where id = 1 for update", Integer.class);
  }

  List<RoundId> roundsWithPendingEntries() {
    return jdbc.queryForList("select distinct round_number from ledger_pending", RoundId.class);
  }

  List<PendingEntry> pendingEntries(RoundId round, int limit) {
    return jdbc.query(
        "select id, act, subject, actor, facts, openings, recorded_at from ledger_pending"
            + " where round_number = ? order by id limit ?",
        (row, n) ->
            new PendingEntry(
                row.getLong("id"),
                new LedgerEntry(
                    round.value(),
                    0,
                    row.getString("act"),
                    row.getString("subject"),
                    row.getString("actor"),
                    row.getString("facts"),
                    Opening.read(row.getString("openings")),
                    Instant.ofEpochMilli(row.getLong("recorded_at")),
                    "",
                    "")),
        round,
        limit);
  }

  void append(List<LedgerEntry> entries) {
    jdbc.batchUpdate(
        "insert into ledger_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entries,
        500,
        (statement, entry) -> {
          statement.setString(1, entry.round());
          statement.setLong(2, entry.seq());
          statement.setString(3, entry.act());
          statement.setString(4, entry.subject());
          statement.setString(5, entry.actor());
          statement.setString(6, entry.facts());
          statement.setString(7, Opening.write(entry.openings()));
          statement.setLong(8, entry.at().toEpochMilli());
          statement.setString(9, entry.prevHash());
          statement.setString(10, entry.hash());
        });
  }

  /** Deletes by id and not by range: a transaction with a smaller id may commit later. */
  void deletePending(List<PendingEntry> done) {
    jdbc.update(
        "delete from ledger_pending where id in ("
            + String.join(", ", Collections.nCopies(done.size(), "?"))
            + ")",
        done.stream().map(PendingEntry::id).toArray());
  }

  LedgerHead head(RoundId round) {
    return jdbc
        .query(
            "select seq, hash from ledger_entry where round_number = ? order by seq desc limit 1",
            (row, n) -> new LedgerHead(row.getLong("seq"), row.getString("hash")),
            round)
        .stream()
        .findFirst()
        .orElse(new LedgerHead(0, LedgerEntry.GENESIS_HASH));
  }

  List<LedgerEntry> entries(RoundId round, long fromSeq, int limit) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from ledger_entry where round_number = ? and seq >= ? order by seq limit ?",
        LedgerRepository::readEntry,
        round,
        fromSeq,
        limit);
  }

  List<LedgerEntry> entriesAbout(RoundId round, CharSequence subject) {
    return jdbc.query(
        "select "
            + COLUMNS
            + " from ledger_entry where round_number = ? and subject = ? order by seq",
        LedgerRepository::readEntry,
        round,
        subject);
  }

  private static LedgerEntry readEntry(ResultSet row, int n) throws SQLException {
    return new LedgerEntry(
        row.getString("round_number"),
        row.getLong("seq"),
        row.getString("act"),
        row.getString("subject"),
        row.getString("actor"),
        row.getString("facts"),
        Opening.read(row.getString("openings")),
        Instant.ofEpochMilli(row.getLong("recorded_at")),
        row.getString("prev_hash"),
        row.getString("hash"));
  }

  /** An act that is recorded but not yet part of the chain. */
  record PendingEntry(long id, LedgerEntry entry) {}
}
