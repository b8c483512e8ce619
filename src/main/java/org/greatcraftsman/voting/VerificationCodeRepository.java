package org.greatcraftsman.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the sent verification codes; phones and codes are stored as keyed hashes. */
@Repository
class VerificationCodeRepository {

  private final JdbcClient jdbc;

  VerificationCodeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(VerificationCode code) {
    jdbc.sql(
            "insert into voter_code (id, phone, code, address_block, sent_minute, sent_at,"
                + " expires_at, tries_left) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            List.of(
                code.id(),
                code.phone(),
                code.code(),
                code.address(),
                code.sentAt().getEpochSecond() / 60,
                code.sentAt().toEpochMilli(),
                code.expiresAt().toEpochMilli(),
                code.attemptsLeft()))
        .update();
  }

  int countSentTo(String phone, Instant since) {
    return count("phone", phone, since);
  }

  int countRequestedFrom(String address, Instant since) {
    return count("address_block", address, since);
  }

  private int count(String column, String value, Instant since) {
    return jdbc.sql("select count(*) from voter_code where " + column + " = ? and sent_at > ?")
        .params(value, since.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  Optional<VerificationCode> newest(String phone) {
    return jdbc.sql(
            "select id, phone, code, address_block, sent_at, expires_at, tries_left from voter_code"
                + " where phone = ? order by sent_at desc limit 1")
        .param(phone)
        .query(
            (row, n) ->
                new VerificationCode(
                    row.getString("id"),
                    row.getString("phone"),
                    row.getString("code"),
                    row.getString("address_block"),
                    Instant.ofEpochMilli(row.getLong("sent_at")),
                    Instant.ofEpochMilli(row.getLong("expires_at")),
                    row.getInt("tries_left")))
        .optional();
  }

  /** Consumes one attempt; returns false if none was left. */
  boolean consumeAttempt(String id) {
    return jdbc.sql(
                "update voter_code set tries_left = tries_left - 1 where id = ? and tries_left > 0")
            .param(id)
            .update()
        == 1;
  }

  /** Redeems the code; returns false if it was redeemed or has expired. */
  boolean redeem(String id, Instant now) {
    return jdbc.sql(
                "update voter_code set tries_left = 0, expires_at = ?"
                    + " where id = ? and expires_at > ?")
            .params(now.toEpochMilli(), id, now.toEpochMilli())
            .update()
        == 1;
  }

  void deleteOlderThan(Instant now, Duration age) {
    jdbc.sql("delete from voter_code where sent_at < ?")
        .param(now.minus(age).toEpochMilli())
        .update();
  }

  /** A verification code that was sent to a phone. */
  record VerificationCode(
      String id,
      String phone,
      String code,
      String address,
      Instant sentAt,
      Instant expiresAt,
      int attemptsLeft) {}
}
