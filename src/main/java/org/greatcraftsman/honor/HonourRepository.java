package org.greatcraftsman.honor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the honours of all rounds. */
@Repository
class HonourRepository {

  private static final String COLUMNS =
      "certificate, round_number, serial, number, name, unit_name, employer, industry, job_type,"
          + " title, bonus, named_at";

  private final JdbcClient jdbc;

  HonourRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Honour honour) {
    jdbc.sql("insert into honour (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            List.of(
                honour.certificate(),
                honour.round(),
                honour.serial(),
                honour.number(),
                honour.person().name(),
                honour.person().unitName(),
                honour.person().employer(),
                honour.person().industry(),
                honour.person().jobType(),
                honour.title(),
                honour.bonus(),
                honour.namedAt().toEpochMilli()))
        .update();
  }

  List<Honour> findByRound(RoundId round) {
    return jdbc.sql("select " + COLUMNS + " from honour where round_number = ? order by serial")
        .param(round)
        .query(HonourRepository::read)
        .list();
  }

  Optional<Honour> findByCertificate(String certificate) {
    return jdbc.sql("select " + COLUMNS + " from honour where certificate = ?")
        .param(certificate)
        .query(HonourRepository::read)
        .optional();
  }

  /** The number of certificates of a year, over all rounds. */
  int countCertificates(int year) {
    return jdbc.sql("select count(*) from honour where certificate like ?")
        .param(AwardCertificateNumber.yearPrefix(year) + "%")
        .query(Integer.class)
        .single();
  }

  private static Honour read(ResultSet row, int n) throws SQLException {
    return new Honour(
        new RoundId(row.getString("round_number")),
        row.getString("certificate"),
        row.getInt("serial"),
        new NominationNumber(row.getString("number")),
        new Honour.Honouree(
            row.getString("name"),
            row.getString("unit_name"),
            row.getString("employer"),
            row.getString("industry"),
            row.getString("job_type")),
        row.getString("title"),
        row.getBigDecimal("bonus"),
        Instant.ofEpochMilli(row.getLong("named_at")));
  }
}
