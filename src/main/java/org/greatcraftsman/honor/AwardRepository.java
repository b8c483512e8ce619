package org.greatcraftsman.honor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the bonus payment, the certificate batch, the media plan and the ceremony of a round. */
@Repository
class AwardRepository {

  private final JdbcClient jdbc;

  AwardRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RoundId round, BonusPayment payment, String actor, Instant at) {
    jdbc.sql(
            "insert into bonus_payment"
                + " (round_number, paid_on, voucher, people, total, actor, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            List.of(
                round,
                payment.paidOn(),
                payment.voucher(),
                payment.people(),
                payment.total(),
                actor,
                at.toEpochMilli()))
        .update();
  }

  Optional<BonusPayment> payment(RoundId round) {
    return jdbc.sql(
            "select paid_on, voucher, people, total from bonus_payment where round_number = ?")
        .param(round)
        .query(
            (row, n) ->
                new BonusPayment(
                    row.getObject("paid_on", LocalDate.class),
                    row.getString("voucher"),
                    row.getInt("people"),
                    row.getBigDecimal("total")))
        .optional();
  }

  void addCertificateBatch(RoundId round, int printed, String actor, Instant at) {
    jdbc.sql(
            "insert into certificate_batch (round_number, printed, actor, recorded_at)"
                + " values (?, ?, ?, ?)")
        .params(List.of(round, printed, actor, at.toEpochMilli()))
        .update();
  }

  Optional<Integer> certificateCount(RoundId round) {
    return jdbc.sql("select printed from certificate_batch where round_number = ?")
        .param(round)
        .query(Integer.class)
        .optional();
  }

  void add(RoundId round, int seq, MediaSlot slot, String actor, Instant at) {
    jdbc.sql(
            "insert into media_plan"
                + " (round_number, seq, outlet, starts_on, ends_on, theme, actor, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            List.of(
                round,
                seq,
                slot.outlet(),
                slot.startsOn(),
                slot.endsOn(),
                slot.theme(),
                actor,
                at.toEpochMilli()))
        .update();
  }

  List<MediaSlot> mediaPlan(RoundId round) {
    return jdbc.sql(
            "select outlet, starts_on, ends_on, theme from media_plan"
                + " where round_number = ? order by seq")
        .param(round)
        .query(
            (row, n) ->
                new MediaSlot(
                    row.getString("outlet"),
                    row.getObject("starts_on", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class),
                    row.getString("theme")))
        .list();
  }

  void add(RoundId round, Ceremony ceremony, String actor, Instant at) {
    jdbc.sql(
            "insert into award_ceremony"
                + " (round_number, held_on, place, attendance, actor, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            List.of(
                round,
                ceremony.heldOn(),
                ceremony.place(),
                ceremony.attendance(),
                actor,
                at.toEpochMilli()))
        .update();
  }

  Optional<Ceremony> ceremony(RoundId round) {
    return jdbc.sql("select held_on, place, attendance from award_ceremony where round_number = ?")
        .param(round)
        .query(
            (row, n) ->
                new Ceremony(
                    row.getObject("held_on", LocalDate.class),
                    row.getString("place"),
                    row.getInt("attendance")))
        .optional();
  }
}
