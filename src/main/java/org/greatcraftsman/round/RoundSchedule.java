package org.greatcraftsman.round;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The deadlines of each round as they stand now. */
@Repository
class RoundSchedule {

  private final JdbcTemplate jdbc;

  RoundSchedule(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void set(String round, Map<Deadline, Instant> moments) {
    jdbc.batchUpdate(
        "insert into round_deadline (round_number, deadline, due_at) values (?, ?, ?)",
        moments.entrySet(),
        moments.size(),
        (statement, moment) -> {
          statement.setString(1, round);
          statement.setString(2, moment.getKey().name());
          statement.setLong(3, moment.getValue().toEpochMilli());
        });
  }

  void move(String round, Deadline deadline, Instant to) {
    jdbc.update(
        "update round_deadline set due_at = ? where round_number = ? and deadline = ?",
        to.toEpochMilli(),
        round,
        deadline.name());
  }

  Map<Deadline, Instant> of(String round) {
    Map<Deadline, Instant> moments = new EnumMap<>(Deadline.class);
    jdbc.query(
        "select deadline, due_at from round_deadline where round_number = ?",
        row -> {
          moments.put(
              Deadline.valueOf(row.getString("deadline")),
              Instant.ofEpochMilli(row.getLong("due_at")));
        },
        round);
    return moments;
  }
}
