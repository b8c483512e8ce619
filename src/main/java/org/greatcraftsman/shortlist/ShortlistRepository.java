package org.greatcraftsman.shortlist;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.shortlist.ShortlistMethod.InclusionBasis;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Stores the shortlists with their entries. */
@Repository
class ShortlistRepository {

  private final JdbcTemplate jdbc;
  private final InstantSource clock;

  ShortlistRepository(JdbcTemplate jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<ShortlistStatus> status(RoundId round) {
    return jdbc
        .query(
            "select seed, proposed_at, confirmed_at from shortlist where round_number = ?",
            (row, n) ->
                new ShortlistStatus(
                    row.getString("seed"),
                    row.getObject("proposed_at") != null,
                    row.getObject("confirmed_at") != null),
            round)
        .stream()
        .findFirst();
  }

  void open(RoundId round, String seed) {
    jdbc.update(
        "insert into shortlist (round_number, seed, drawn_at) values (?, ?, ?)",
        round,
        seed,
        clock.millis());
  }

  /**
   * Replaces the entries.
   *
   * @throws IllegalStateException if the list is confirmed
   */
  void propose(RoundId round, Map<NominationNumber, InclusionBasis> chosen) {
    requireOne(
        jdbc.update(
            "update shortlist set proposed_at = ?"
                + " where round_number = ? and confirmed_at is null",
            clock.millis(),
            round));
    jdbc.update("delete from shortlist_entry where round_number = ?", round);
    jdbc.batchUpdate(
        "insert into shortlist_entry (round_number, number, basis) values (?, ?, ?)",
        chosen.entrySet(),
        500,
        (statement, entry) -> {
          statement.setString(1, round.value());
          statement.setString(2, entry.getKey().value());
          statement.setString(3, entry.getValue().name());
        });
  }

  void swap(RoundId round, NominationNumber out, NominationNumber in) {
    requireOne(
        jdbc.update(
            "delete from shortlist_entry where round_number = ? and number = ?", round, out));
    jdbc.update(
        "insert into shortlist_entry (round_number, number, basis) values (?, ?, ?)",
        round,
        in,
        InclusionBasis.SWAPPED.name());
  }

  void confirm(RoundId round, String actor) {
    requireOne(
        jdbc.update(
            "update shortlist set confirmed_at = ?, confirmed_by = ? where round_number = ?"
                + " and proposed_at is not null and confirmed_at is null",
            clock.millis(),
            actor,
            round));
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("the state of the shortlist does not allow this change");
    }
  }

  /** Returns the numbers on the list, sorted, each with its inclusion basis. */
  Map<NominationNumber, InclusionBasis> entries(RoundId round) {
    Map<NominationNumber, InclusionBasis> entries = new LinkedHashMap<>();
    jdbc.query(
        "select number, basis from shortlist_entry where round_number = ? order by number",
        row -> {
          entries.put(
              new NominationNumber(row.getString("number")),
              InclusionBasis.valueOf(row.getString("basis")));
        },
        round);
    return entries;
  }

  /**
   * The state of a shortlist.
   *
   * @param seed the seed of the lots
   * @param proposed true if the list was proposed
   * @param confirmed true if the federation confirmed the list, which is immutable from then on
   */
  record ShortlistStatus(String seed, boolean proposed, boolean confirmed) {

    /**
     * Requires that the list is proposed and not confirmed.
     *
     * @throws Refusal if the list is not proposed yet or is confirmed
     */
    void requireOpen() {
      if (!proposed) {
        throw new Refusal("投票名单尚未生成，请稍后再试。");
      }
      if (confirmed) {
        throw new Refusal("投票名单已经确认，不能再改动。");
      }
    }
  }
}
