package org.greatcraftsman.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.round.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Append-only repository of the sources of all nominations. */
@Repository
class NominationSourceRepository {

  private final JdbcClient jdbc;

  NominationSourceRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RoundId round, NominationSource source) {
    jdbc.sql(
            "insert into nomination_source (number, seq, round_number, request_key, channel,"
                + " unit_code, submitter_unit, recommender, actor, received_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            source.number(),
            source.seq(),
            round,
            source.requestKey(),
            source.channel().name(),
            source.unit(),
            source.submitterUnit(),
            source.recommender(),
            source.actor(),
            source.at().toEpochMilli())
        .update();
  }

  Optional<NominationSource> byRequest(RoundId round, String requestKey) {
    return jdbc.sql("select * from nomination_source where round_number = ? and request_key = ?")
        .params(round, requestKey)
        .query(NominationSourceRepository::entry)
        .optional();
  }

  /** Returns the sources of a nomination, the one that opened the file first. */
  List<NominationSource> of(NominationNumber number) {
    return jdbc.sql("select * from nomination_source where number = ? order by seq")
        .param(number)
        .query(NominationSourceRepository::entry)
        .list();
  }

  private static NominationSource entry(ResultSet row, int n) throws SQLException {
    return new NominationSource(
        new NominationNumber(row.getString("number")),
        row.getInt("seq"),
        row.getString("request_key"),
        Channel.valueOf(row.getString("channel")),
        new UnitCode(row.getString("unit_code")),
        UnitCode.ofNullable(row.getString("submitter_unit")),
        row.getString("recommender"),
        row.getString("actor"),
        Instant.ofEpochMilli(row.getLong("received_at")));
  }

  /**
   * A source of a nomination.
   *
   * @param seq number of the source, from 1; the first one opened the file
   */
  record NominationSource(
      NominationNumber number,
      int seq,
      String requestKey,
      Channel channel,
      UnitCode unit,
      UnitCode submitterUnit,
      String recommender,
      String actor,
      Instant at) {}
}
