package org.greatcraftsman.nomination;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.unit.NominationMinimums;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the nominations of a round: the quota board, and the figures of the round desk. */
@Service
public class NominationStatistics {

  private final JdbcClient jdbc;
  private final UnitService units;
  private final NominationMinimums minimums;

  NominationStatistics(JdbcClient jdbc, UnitService units, NominationMinimums minimums) {
    this.jdbc = jdbc;
    this.units = units;
    this.minimums = minimums;
  }

  /**
   * One unit on the quota board. A nominee whom two units nominated counts for both.
   *
   * @param minimum smallest number of people whom the unit must nominate
   * @param nominated number of files of people nominated through the unit
   * @param agreed number of people to whom the unit agreed; they count for the minimum
   * @param recommended number of these files that the federation accepted
   * @param rejected number of these files that were rejected or withdrawn
   * @param open number of these files that are not settled
   * @param frontline number of frontline workers among the agreed
   */
  public record UnitCount(
      Unit unit,
      int minimum,
      int nominated,
      int agreed,
      int recommended,
      int rejected,
      int open,
      int frontline) {

    /** Number of people by which the unit is below its minimum; 0 if it meets it. */
    public int missing() {
      return Math.max(0, minimum - agreed);
    }
  }

  /** Returns the counts of every unit that recommends, by code. */
  @Transactional(readOnly = true)
  public List<UnitCount> unitCounts(RoundId round) {
    Map<UnitCode, UnitFigures> figures =
        jdbc
            .sql(
                """
                select s.unit_code,
                  count(distinct s.number) nominated,
                  count(distinct case when n.unit_agreed_at is not null then n.id_fingerprint end) agreed,
                  count(distinct case when n.status = 'RECOMMENDED' then s.number end) recommended,
                  count(distinct case when n.status in ('REJECTED', 'WITHDRAWN') then s.number end) rejected,
                  count(distinct case when n.settled_at is null then s.number end) waiting,
                  count(distinct case when n.unit_agreed_at is not null and n.frontline then n.id_fingerprint end) frontline
                from nomination_source s join nomination n on n.number = s.number
                where s.round_number = ? group by s.unit_code
                """)
            .param(round)
            .query(
                (row, n) ->
                    new UnitFigures(
                        new UnitCode(row.getString("unit_code")),
                        row.getInt("nominated"),
                        row.getInt("agreed"),
                        row.getInt("recommended"),
                        row.getInt("rejected"),
                        row.getInt("waiting"),
                        row.getInt("frontline")))
            .list()
            .stream()
            .collect(Collectors.toMap(UnitFigures::unit, Function.identity()));
    Map<UnitKind, Integer> minimumByKind = new EnumMap<>(UnitKind.class);
    return units.all().stream()
        .filter(unit -> unit.kind().recommends())
        .sorted(Comparator.comparing(Unit::code))
        .map(
            unit ->
                figures
                    .getOrDefault(unit.code(), UnitFigures.none(unit.code()))
                    .of(
                        unit,
                        minimumByKind.computeIfAbsent(
                            unit.kind(), kind -> minimums.minimum(round, kind))))
        .toList();
  }

  /** Returns the counts of the units with fewer agreed nominees than their minimum. */
  @Transactional(readOnly = true)
  public List<UnitCount> belowMinimum(RoundId round) {
    return unitCounts(round).stream().filter(count -> count.missing() > 0).toList();
  }

  /** Returns the number of nominations by status; a status without nominations is absent. */
  @Transactional(readOnly = true)
  public Map<NominationStatus, Integer> byStatus(RoundId round) {
    Map<NominationStatus, Integer> counts = new EnumMap<>(NominationStatus.class);
    jdbc.sql("select status, count(*) c from nomination where round_number = ? group by status")
        .param(round)
        .query(
            row -> {
              counts.put(NominationStatus.valueOf(row.getString("status")), row.getInt("c"));
            });
    return counts;
  }

  /** Returns the number of nominations by channel; a channel without nominations is absent. */
  @Transactional(readOnly = true)
  public Map<Channel, Integer> byChannel(RoundId round) {
    Map<Channel, Integer> counts = new EnumMap<>(Channel.class);
    jdbc.sql("select channel, count(*) c from nomination where round_number = ? group by channel")
        .param(round)
        .query(
            row -> {
              counts.put(Channel.valueOf(row.getString("channel")), row.getInt("c"));
            });
    return counts;
  }

  private record UnitFigures(
      UnitCode unit,
      int nominated,
      int agreed,
      int recommended,
      int rejected,
      int open,
      int frontline) {

    static UnitFigures none(UnitCode unit) {
      return new UnitFigures(unit, 0, 0, 0, 0, 0, 0);
    }

    UnitCount of(Unit named, int minimum) {
      return new UnitCount(
          named, minimum, nominated, agreed, recommended, rejected, open, frontline);
    }
  }
}
