package org.greatcraftsman.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    int frontline = (int) lines.stream().filter(line -> line.card().frontline()).count();
    return new ShortlistDraft(
        round,
        confirmed,
        rules.sizes().voteList(),
        recommended.size(),
        lines,
        industries,
        unitKinds(lines),
        frontline,
        lines.isEmpty() ? 0 : frontline * 100 / lines.size(),
        warnings(lines.size(), frontline, industries, rules));
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

  private List<Count> unitKinds(List<Line> lines) {
    Map<String, Unit> units = names.units();
    Map<UnitKind, Long> people =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> units.get(line.card().unitCode()).kind(), Collectors.counting()));
    return Arrays.stream(UnitKind.values())
        .filter(UnitKind::recommends)
        .map(
            kind ->
                new Count(kind.name(), kind.chinese(), people.getOrDefault(kind, 0L).intValue(), 0))
        .toList();
  }

  private static List<String> warnings(
      int listed, int frontline, List<Count> industries, RulePack rules) {
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
    for (Count industry : industries) {
      if (industry.people() < industry.minimum()) {
        warnings.add(
            industry.name()
                + "行业只有"
                + industry.people()
                + "名，少于最终名单的最低数"
                + industry.minimum()
                + "名。");
      }
    }
    return warnings;
  }
}
