package org.greatcraftsman.round;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
    forget(round);
  }

  /** Moves a deadline of this round, which the caller has locked; returns where it was before. */
  Instant move(Round round, Deadline deadline, Instant to) {
    Instant now = clock.instant();
    if (!to.isAfter(now)) {
      throw new Refusal("“" + deadline.chinese() + "”不能调整到过去，请选择晚于现在的时间。");
    }
    Map<Deadline, Instant> moments = read(round.number());
    Instant before = moments.put(deadline, to);
    if (!before.isAfter(now) && !deadline.comesAgainIn(round.stage())) {
      throw new Refusal(
          "“" + deadline.chinese() + "”已过（" + OfficeTime.dateTime(before) + "），不能再调整，请调整其后的时间。");
    }
    List<String> disorder = Deadline.disorder(moments);
    if (!disorder.isEmpty()) {
      throw new Refusal("时间安排的先后顺序不对：" + String.join("；", disorder) + "，请重新选择时间。");
    }
    jdbc.update(
        "update round_deadline set due_at = ? where round_number = ? and deadline = ?",
        to.toEpochMilli(),
        round.number(),
        deadline.name());
    forget(round.number());
    return before;
  }

  /**
   * The deadlines as this transaction saw them first: a diagram asks for each of its timers and
   * tasks anew.
   */
  Map<Deadline, Instant> of(String round) {
    return seen()
        .moments()
        .computeIfAbsent(round, number -> Collections.unmodifiableMap(read(number)));
  }

  /** Whoever holds the round decides by what others have left, not by what was seen before. */
  void forget(String round) {
    seen().moments().remove(round);
  }

  private Map<Deadline, Instant> read(String round) {
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

  private Seen seen() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return new Seen(this, new HashMap<>());
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof Seen seen) {
      return seen;
    }
    Seen nothing = new Seen(this, new HashMap<>());
    nothing.resume();
    TransactionSynchronizationManager.registerSynchronization(nothing);
    return nothing;
  }

  /** What one transaction has seen. */
  private record Seen(RoundSchedule key, Map<String, Map<Deadline, Instant>> moments)
      implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
  }
}
