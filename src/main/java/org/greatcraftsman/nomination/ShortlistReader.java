package org.greatcraftsman.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.greatcraftsman.nomination.ShortlistDraft.Count;
import org.greatcraftsman.nomination.ShortlistDraft.Line;
import org.greatcraftsman.nomination.ShortlistMethod.Basis;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.Unit;
import org.greatcraftsman.unit.UnitKind;
import org.springframework.stereotype.Component;

/** Reads the vote list with what the federation must know before it confirms. */
@Component
class ShortlistReader {

  private final NominationRepository nominations;
  private final NominationReader.Names names;
  private final Rounds rounds;

  ShortlistReader(NominationRepository nominations, NominationReader.Names names, Rounds rounds) {
    this.nominations = nominations;
    this.names = names;
    this.rounds = rounds;
  }

  RulePack rules(String round) {
    return rounds.rules(round);
  }

  Map<String, Unit> units() {
    return names.units();
  }

  List<NomineeCard> reserves(String round, Set<String> listed) {
    return names.cards(
        nominations.findByRoundNumberAndStatus(round, NominationStatus.RECOMMENDED).stream()
            .filter(file -> !listed.contains(file.number()))
            .sorted(Comparator.comparing(Nomination::number))
            .toList());
  }

  ShortlistDraft draft(String round, boolean confirmed, Map<String, Basis> entries) {
    RulePack rules = rules(round);
    List<Nomination> recommended =
        nominations.findByRoundNumberAndStatus(round, NominationStatus.RECOMMENDED);
    Map<String, Nomination> byNumber =
        recommended.stream().collect(Collectors.toMap(Nomination::number, Function.identity()));
    List<Line> lines =
        names.cards(entries.keySet().stream().map(byNumber::get).toList()).stream()
            .map(
                card -> {
                  Nomination file = byNumber.get(card.number());
                  return new Line(
                      card, file.unitRank(), file.lot(), entries.get(card.number()).chinese());
                })
            .toList();
    List<Count> industries = industries(lines, rules);
    List<Count> unitKinds = unitKinds(lines, rules);
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

  private static List<Count> industries(List<Line> lines, RulePack rules) {
    return rules.industries().stream()
        .map(
            industry ->
                new Count(
                    industry.code(),
                    industry.name(),
                    (int)
                        lines.stream()
                            .filter(line -> line.card().industry().equals(industry.code()))
                            .count(),
                    industry.minimum()))
        .toList();
  }

  /** The units that the rules bound. */
  private static List<Count> units(List<Line> lines, RulePack rules) {
    return rules.unitQuotas().units().stream()
        .map(
            unit ->
                new Count(
                    unit.code(),
                    unit.name(),
                    (int)
                        lines.stream()
                            .filter(line -> line.card().unitCode().equals(unit.code()))
                            .count(),
                    unit.minimum().orElse(0)))
        .toList();
  }

  private List<Count> unitKinds(List<Line> lines, RulePack rules) {
    Map<String, Unit> units = names.units();
    Map<String, Integer> minimums =
        rules.unitQuotas().kinds().stream()
            .collect(Collectors.toMap(one -> one.kind().name(), one -> one.minimum().orElse(0)));
    Map<UnitKind, Long> people =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> units.get(line.card().unitCode()).kind(), Collectors.counting()));
    return Arrays.stream(UnitKind.values())
        .filter(UnitKind::recommends)
        .map(
            kind ->
                new Count(
                    kind.name(),
                    kind.chinese(),
                    people.getOrDefault(kind, 0L).intValue(),
                    minimums.getOrDefault(kind.name(), 0)))
        .toList();
  }

  private static List<String> warnings(
      int listed, int frontline, RulePack rules, List<Count> counts) {
    List<String> warnings = new ArrayList<>();
    if (listed < rules.sizes().voteList()) {
      warnings.add("推荐上报的人选只有" + listed + "名，不足规则规定的" + rules.sizes().voteList() + "名，已全部列入名单。");
    }
    if (frontline < rules.frontline().leastOf(listed)) {
      warnings.add(
          "一线职工"
              + frontline
              + "名，不足名单的"
              + rules.frontline().percent()
              + "%（应不少于"
              + rules.frontline().leastOf(listed)
              + "名）。");
    }
    for (Count count : counts) {
      if (count.people() < count.minimum()) {
        warnings.add(
            "%s的人选只有%d名，少于最终名单的最低数%d名。".formatted(count.name(), count.people(), count.minimum()));
      }
    }
    return warnings;
  }
}
