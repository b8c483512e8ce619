package org.greatcraftsman.shortlist;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.nomination.NominationStatistics;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the shortfalls of units that nominated fewer people than their minimum. A unit explains
 * its shortfall, and the federation decides whether it waives the minimum (G10).
 */
@Service
public class ShortfallService {

  private static final Reason.Rule EXPLANATION = new Reason.Rule("请填写情况说明", 10, 500);
  private static final Reason.Rule DECISION = new Reason.Rule("请写明理由", 5, 500);

  private final JdbcClient jdbc;
  private final NominationStatistics statistics;
  private final UnitService units;
  private final Ledger ledger;
  private final InstantSource clock;

  ShortfallService(
      JdbcClient jdbc,
      NominationStatistics statistics,
      UnitService units,
      Ledger ledger,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.statistics = statistics;
    this.units = units;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * The shortfall of a unit in a round.
   *
   * @param unit the unit's code
   * @param minimum the minimum number of nominees
   * @param nominated the number of nominees
   * @param explanation the unit's explanation; empty if there is none
   * @param waived true if the federation waived the minimum
   * @param decision the federation's reason; empty if there is none
   */
  public record Shortfall(
      UnitCode unit,
      String unitName,
      int minimum,
      int nominated,
      String explanation,
      boolean waived,
      String decision) {}

  /**
   * Records the shortfall of every unit that is below its minimum. Idempotent.
   *
   * @return the codes of the units below their minimum
   */
  @Transactional
  public List<UnitCode> recordShortfalls(RoundId round) {
    if (list(round).isEmpty()) {
      for (NominationStatistics.UnitCount count : statistics.belowMinimum(round)) {
        jdbc.sql(
                "insert into unit_shortfall (round_number, unit_code, minimum, nominated, waived)"
                    + " values (?, ?, ?, ?, ?)")
            .params(round, count.unit().code(), count.minimum(), count.agreed(), false)
            .update();
        ledger.record(
            round,
            Act.UNIT_UNDER_MINIMUM,
            count.unit().code(),
            "system",
            Map.of("minimum", count.minimum(), "nominated", count.agreed()));
      }
    }
    return list(round).stream().map(Shortfall::unit).toList();
  }

  /**
   * Records the written explanation of a unit.
   *
   * @throws Refusal if the unit has no shortfall, or its shortfall is decided
   */
  @Transactional
  public void explain(RoundId round, UnitCode unit, String explanation, String actor) {
    update(
        round,
        unit,
        "explanation = ?, explained_by = ?, explained_at = ?",
        List.of(EXPLANATION.require(explanation).text(), actor, clock.millis()));
    ledger.record(round, Act.UNIT_SHORTFALL_EXPLAINED, unit, actor, Map.of());
  }

  /**
   * Returns the explanation to the unit, which must explain the shortfall again.
   *
   * @throws Refusal if the unit has no shortfall, or its shortfall is decided
   */
  @Transactional
  public void sendBack(RoundId round, UnitCode unit, String reason, String actor) {
    update(round, unit, "decision_reason = ?", List.of(DECISION.require(reason).text()));
    ledger.record(round, Act.UNIT_SHORTFALL_SENT_BACK, unit, actor, Map.of());
  }

  /**
   * Records the federation's decision on the shortfall of a unit.
   *
   * @param waived true to waive the minimum
   * @throws Refusal if the unit has no shortfall, or its shortfall is decided
   */
  @Transactional
  public void decide(RoundId round, UnitCode unit, boolean waived, String reason, String actor) {
    update(
        round,
        unit,
        "waived = ?, decision_reason = ?, decided_by = ?, decided_at = ?",
        List.of(waived, DECISION.require(reason).text(), actor, clock.millis()));
    ledger.record(round, Act.UNIT_SHORTFALL_DECIDED, unit, actor, Map.of("waived", waived));
  }

  /**
   * Updates the shortfall of a unit.
   *
   * @throws Refusal if the unit has no shortfall, or its shortfall is decided
   */
  private void update(RoundId round, UnitCode unit, String assignments, List<?> values) {
    int updated =
        jdbc.sql(
                "update unit_shortfall set "
                    + assignments
                    + " where round_number = ? and unit_code = ? and decided_at is null")
            .params(Stream.concat(values.stream(), Stream.of(round, unit)).toList())
            .update();
    if (updated == 0) {
      get(round, unit);
      throw new Refusal("该单位推荐人数不足一事已有决定，不能再改动；请返回列表刷新。");
    }
  }

  /** Records the same decision on every undecided shortfall. */
  @Transactional
  public void decideRemaining(RoundId round, boolean waived, String reason, String actor) {
    undecided(round).forEach(row -> decide(round, row.unit(), waived, reason, actor));
  }

  /** Returns all shortfalls of a round, by the unit's code. */
  @Transactional(readOnly = true)
  public List<Shortfall> list(RoundId round) {
    return query(round, "");
  }

  /** Returns the undecided shortfalls of a round, by the unit's code. */
  @Transactional(readOnly = true)
  public List<Shortfall> undecided(RoundId round) {
    return query(round, " and decided_at is null");
  }

  /**
   * Returns the shortfall of a unit.
   *
   * @throws Refusal if the unit has no shortfall
   */
  @Transactional(readOnly = true)
  public Shortfall get(RoundId round, UnitCode unit) {
    return list(round).stream()
        .filter(row -> row.unit().equals(unit))
        .findFirst()
        .orElseThrow(() -> new Refusal("该单位没有推荐人数不足的记录，无需说明。"));
  }

  private List<Shortfall> query(RoundId round, String condition) {
    Map<UnitCode, Unit> byCode = units.byCode();
    return jdbc.sql(
            "select * from unit_shortfall where round_number = ?"
                + condition
                + " order by unit_code")
        .param(round)
        .query(
            (row, n) ->
                new Shortfall(
                    new UnitCode(row.getString("unit_code")),
                    byCode.get(new UnitCode(row.getString("unit_code"))).name(),
                    row.getInt("minimum"),
                    row.getInt("nominated"),
                    text(row.getString("explanation")),
                    row.getBoolean("waived"),
                    text(row.getString("decision_reason"))))
        .list();
  }

  private static String text(String stored) {
    return stored == null ? "" : stored;
  }
}
