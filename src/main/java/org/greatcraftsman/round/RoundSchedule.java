package org.greatcraftsman.round;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The deadlines of each round as they stand now. */
@Repository
class RoundSchedule {

  private final JdbcTemplate jdbc;
  private final InstantSource clock;

  RoundSchedule(JdbcTemplate jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
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

  /** Moves a deadline of this round, which the caller has locked; returns where it was before. */
  Instant move(Round round, Deadline deadline, Instant to) {
    Instant now = clock.instant();
    if (!to.isAfter(now)) {
      throw new Refusal("“" + deadline.chinese() + "”不能调整到过去，请选择晚于现在的时间。");
    }
    Map<Deadline, Instant> moments = of(round.number());
    Instant before = moments.put(deadline, to);
    if (!before.isAfter(now) && !deadline.comesAgainIn(round.stage())) {
      throw new Refusal(
          "“" + deadline.chinese() + "”已过（" + OfficeTime.dateTime(before) + "），不能再调整，请调整其后的时间。");
    }
    List<String> disorder = Deadline.disorder(moments);
    if (!disorder.isEmpty()) {
      throw new Refusal("时间安排的先后顺序不对：" + String.join(";", disorder) + "，请重新选择时间。");
    }
    jdbc.update(
        "update round_deadline set due_at = ? where round_number = ? and deadline = ?",
        to.toEpochMilli(),
        round.number(),
        deadline.name());
    return before;
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
