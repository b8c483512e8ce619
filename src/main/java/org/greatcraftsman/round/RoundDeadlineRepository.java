package org.greatcraftsman.round;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stores the current deadlines of each round. */
@Repository
class RoundDeadlineRepository {

  private final JdbcTemplate jdbc;
  private final InstantSource clock;

  RoundDeadlineRepository(JdbcTemplate jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Requires that a schedule starts today or later and that its nomination is not over. A round
   * that is opened under any other schedule would leave the nomination stage immediately and
   * irrevocably, without a nominee.
   *
   * @throws Refusal if the schedule starts before today or its nomination is over
   */
  void requireAhead(RulePack.Schedule schedule) {
    Instant now = clock.instant();
    Map<Deadline, Instant> moments = schedule.instants();
    boolean startsBeforeToday =
        OfficeTime.toDate(moments.get(Deadline.NOMINATION_START)).isBefore(OfficeTime.toDate(now));
    if (startsBeforeToday || !moments.get(Deadline.NOMINATION_END).isAfter(now)) {
      throw new Refusal(
          "今天是"
              + OfficeTime.formatDate(now)
              + "，规则包中的日程已过，启动后会跳过基层推荐，请改正规则包中的日程后再启动；现有日程："
              + moments.entrySet().stream()
                  .map(
                      moment ->
                          moment.getKey().label() + OfficeTime.formatDateTime(moment.getValue()))
                  .collect(Collectors.joining("，"))
              + "。");
    }
  }

  void insert(RoundId round, Map<Deadline, Instant> moments) {
    jdbc.batchUpdate(
        "insert into round_deadline (round_number, deadline, due_at) values (?, ?, ?)",
        moments.entrySet(),
        moments.size(),
        (statement, moment) -> {
          statement.setString(1, round.value());
          statement.setString(2, moment.getKey().name());
          statement.setLong(3, moment.getValue().toEpochMilli());
        });
    evictFromTransactionCache(round);
  }

  /**
   * Moves a deadline of a round that the caller has locked.
   *
   * @return the previous time of the deadline
   * @throws Refusal if the new time is not in the future, the deadline has passed and is not due
   *     again, or the order of the deadlines would be violated
   */
  Instant move(Round round, Deadline deadline, Instant to) {
    Instant now = clock.instant();
    if (!to.isAfter(now)) {
      throw new Refusal("“" + deadline.label() + "”不能调整到过去，请选择晚于现在的时间。");
    }
    Map<Deadline, Instant> moments = readDeadlines(round.number());
    Instant before = moments.put(deadline, to);
    if (!before.isAfter(now) && !deadline.recursIn(round.stage())) {
      throw new Refusal(
          "“"
              + deadline.label()
              + "”已过（"
              + OfficeTime.formatDateTime(before)
              + "），不能再调整，请调整其后的时间。");
    }
    List<String> violations = Deadline.orderViolations(moments);
    if (!violations.isEmpty()) {
      throw new Refusal("时间安排的先后顺序不对：" + String.join("；", violations) + "，请重新选择时间。");
    }
    jdbc.update(
        "update round_deadline set due_at = ? where round_number = ? and deadline = ?",
        to.toEpochMilli(),
        round.number(),
        deadline.name());
    evictFromTransactionCache(round.number());
    return before;
  }

  /**
   * The deadlines as the current transaction first read them. They are cached for the transaction
   * because the process reads them for each of its timers and tasks.
   */
  Map<Deadline, Instant> deadlines(RoundId round) {
    return transactionCache()
        .moments()
        .computeIfAbsent(round, number -> Collections.unmodifiableMap(readDeadlines(number)));
  }

  /**
   * Evicts the deadlines, so that a transaction that has locked the round reads what other
   * transactions committed.
   */
  void evictFromTransactionCache(RoundId round) {
    transactionCache().moments().remove(round);
  }

  private Map<Deadline, Instant> readDeadlines(RoundId round) {
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

  private TransactionCache transactionCache() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return new TransactionCache(this, new HashMap<>());
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof TransactionCache bound) {
      return bound;
    }
    TransactionCache cache = new TransactionCache(this, new HashMap<>());
    cache.resume();
    TransactionSynchronizationManager.registerSynchronization(cache);
    return cache;
  }

  /** The deadlines that one transaction has read, by round. */
  private record TransactionCache(
      RoundDeadlineRepository key, Map<RoundId, Map<Deadline, Instant>> moments)
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
