package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Append-only repository of the acts of all audits. */
@Repository
class AuditRepository {

  private final JdbcClient jdbc;

  AuditRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(NominationNumber number, AuditEntry entry) {
    jdbc.sql(
            "insert into nomination_audit (number, level, decision, reason, unit_rank, actor,"
                + " decided_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            number,
            entry.level().name(),
            entry.decision().name(),
            entry.reason(),
            entry.unitRank(),
            entry.actor(),
            entry.at().toEpochMilli())
        .update();
  }

  List<AuditEntry> of(NominationNumber number) {
    return jdbc.sql("select * from nomination_audit where number = ? order by id")
        .param(number)
        .query(
            (row, n) ->
                new AuditEntry(
                    AuditLevel.valueOf(row.getString("level")),
                    AuditDecision.valueOf(row.getString("decision")),
                    row.getString("reason"),
                    row.getObject("unit_rank", Integer.class),
                    row.getString("actor"),
                    Instant.ofEpochMilli(row.getLong("decided_at"))))
        .list();
  }
}
