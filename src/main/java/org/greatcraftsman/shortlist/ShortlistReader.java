package org.greatcraftsman.shortlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.nomination.RecommendedNominee;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.shortlist.ShortlistDraft.QuotaCount;
import org.greatcraftsman.shortlist.ShortlistDraft.ShortlistedNominee;
import org.greatcraftsman.shortlist.ShortlistMethod.InclusionBasis;
import org.greatcraftsman.shortlist.ShortlistMethod.NomineeFacts;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.greatcraftsman.unit.UnitService;
import org.springframework.stereotype.Component;

/** Assembles the shortlist with its counts and warnings. */
@Component
class ShortlistReader {

  private final NominationService nominations;
  private final UnitService units;
  private final RoundService rounds;

  ShortlistReader(NominationService nominations, UnitService units, RoundService rounds) {
    this.nominations = nominations;
    this.units = units;
    this.rounds = rounds;
  }

  RulePack rules(RoundId round) {
    return rounds.rules(round);
  }

  /** Returns the recommended nominees of a round as the input of {@link ShortlistMethod}. */
  List<NomineeFacts> recommended(RoundId round) {
    Map<UnitCode, Unit> byCode = units.byCode();
    return nominations.recommended(round).stream()
        .map(
            nominee ->
                new NomineeFacts(
                    nominee.card().number(),
                    byCode.get(nominee.card().unitCode()),
                    nominee.unitRank(),
                    nominee.lot(),
                    nominee.card().industry(),
                    nominee.card().jobType()))
        .toList();
  }

  /** Returns the recommended nominees whose numbers are not listed, by number. */
  List<NomineeCard> reserves(RoundId round, Set<NominationNumber> listed) {
    return nominations.recommended(round).stream()
        .map(RecommendedNominee::card)
        .filter(card -> !listed.contains(card.number()))
        .toList();
  }

  ShortlistDraft draft(
      RoundId round, boolean confirmed, Map<NominationNumber, InclusionBasis> entries) {
    RulePack rules = rules(round);
    List<RecommendedNominee> recommended = nominations.recommended(round);
    Map<NominationNumber, RecommendedNominee> byNumber =
        recommended.stream()
            .collect(Collectors.toMap(nominee -> nominee.card().number(), Function.identity()));
    List<ShortlistedNominee> lines =
        entries.entrySet().stream()
            .map(
                entry -> {
                  RecommendedNominee nominee = byNumber.get(entry.getKey());
                  return new ShortlistedNominee(
                      nominee.card(), nominee.unitRank(), nominee.lot(), entry.getValue().label());
                })
            .toList();
    List<QuotaCount> industries = industries(lines, rules);
    List<QuotaCount> unitKinds = unitKinds(lines, rules);
    int frontline = (int) lines.stream().filter(line -> line.card().frontline()).count();
    return new ShortlistDraft(
        round,
        confirmed,
        rules.sizes().voteList(),
        recommended.size(),
        lines,
        industries,
        unitKinds,
        frontline,
        lines.isEmpty() ? 0 : frontline * 100 / lines.size(),
        warnings(
            lines.size(),
            frontline,
            rules,
            Stream.of(industries, unitKinds, units(lines, rules)).flatMap(List::stream).toList()));
  }

  private static List<QuotaCount> industries(List<ShortlistedNominee> lines, RulePack rules) {
    return rules.industries().stream()
        .map(
            industry ->
                new QuotaCount(
                    industry.code(),
                    industry.name(),
                    (int)
                        lines.stream()
                            .filter(line -> line.card().industry().equals(industry.code()))
                            .count(),
                    industry.minimum()))
        .toList();
  }

  /** Counts for the units for which the rules set a quota. */
  private static List<QuotaCount> units(List<ShortlistedNominee> lines, RulePack rules) {
    return rules.unitQuotas().units().stream()
        .map(
            unit ->
                new QuotaCount(
                    unit.code(),
                    unit.name(),
                    (int)
                        lines.stream()
                            .filter(
                                line -> line.card().unitCode().equals(new UnitCode(unit.code())))
                            .count(),
                    unit.minimum().orElse(0)))
        .toList();
  }

  private List<QuotaCount> unitKinds(List<ShortlistedNominee> lines, RulePack rules) {
    Map<UnitCode, Unit> byCode = units.byCode();
    Map<String, Integer> minimums =
        rules.unitQuotas().kinds().stream()
            .collect(
                Collectors.toMap(quota -> quota.kind().name(), quota -> quota.minimum().orElse(0)));
    Map<UnitKind, Long> people =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> byCode.get(line.card().unitCode()).kind(), Collectors.counting()));
    return Arrays.stream(UnitKind.values())
        .filter(UnitKind::recommends)
        .map(
            kind ->
                new QuotaCount(
                    kind.name(),
                    kind.label(),
                    people.getOrDefault(kind, 0L).intValue(),
                    minimums.getOrDefault(kind.name(), 0)))
        .toList();
  }

  private static List<String> warnings(
      int listed, int frontline, RulePack rules, List<QuotaCount> counts) {
    List<String> warnings = new ArrayList<>();
    if (listed < rules.sizes().voteList()) {
      warnings.add("推荐上报的人选只有" + listed + "名，不足规则规定的" + rules.sizes().voteList() + "名，已全部列入名单。");
    }
    if (rules.frontline().warns(RulePack.ListKind.VOTE_LIST, frontline, listed)) {
      warnings.add(
          "一线职工"
              + frontline
              + "名，不足名单的"
              + rules.frontline().percent()
              + "%（应不少于"
              + rules.frontline().minimumFor(listed)
              + "名）。");
    }
    for (QuotaCount count : counts) {
      if (count.people() < count.minimum()) {
        warnings.add(
            "%s的人选只有%d名，少于最终名单的最低数%d名。".formatted(count.name(), count.people(), count.minimum()));
      }
    }
    return warnings;
  }
}
