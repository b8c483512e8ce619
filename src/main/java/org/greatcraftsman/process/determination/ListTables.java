package org.greatcraftsman.process.determination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.candidates.Occupation;
import org.greatcraftsman.determination.CompositeFigures;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.MissedEntry;
import org.greatcraftsman.determination.RecommendationCounts;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NomineeCard;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/**
 * The tables about the list that several forms show: people, counts by industry, and the next
 * candidates.
 */
@Component
public class ListTables {

  private static final int NEXT_COUNT = 10;

  private final NominationService nominations;
  private final RoundService rounds;
  private final RecommendationCounts recommended;

  ListTables(NominationService nominations, RoundService rounds, RecommendationCounts recommended) {
    this.nominations = nominations;
    this.rounds = rounds;
    this.recommended = recommended;
  }

  /** The entries of the list, ordered by place. */
  public List<Map<String, Object>> entries(ListVersion list) {
    Map<NominationNumber, NomineeCard> cards = cards(list.numbers());
    return list.entries().stream()
        .map(
            entry -> {
              Map<String, Object> row = person(entry.number(), cards);
              row.put("place", entry.place());
              add(row, entry.occupation(), entry.figures());
              return row;
            })
        .toList();
  }

  /** The first candidates after the list, with the margin by which each missed it. */
  public List<Map<String, Object>> next(ListVersion list) {
    List<MissedEntry> next = list.missed().stream().limit(NEXT_COUNT).toList();
    Map<NominationNumber, NomineeCard> cards =
        cards(next.stream().map(MissedEntry::number).toList());
    return next.stream()
        .map(
            missed -> {
              Map<String, Object> row = person(missed.number(), cards);
              row.put("place", missed.overall());
              row.put("margin", missed.margin());
              add(row, missed.occupation(), missed.figures());
              return row;
            })
        .toList();
  }

  /** The candidates who were excluded after the freeze, with the reasons. */
  public List<Map<String, Object>> excluded(List<Exclusion> excluded) {
    Map<NominationNumber, NomineeCard> cards =
        cards(excluded.stream().map(Exclusion::number).toList());
    return excluded.stream()
        .map(
            exclusion -> {
              Map<String, Object> row = person(exclusion.number(), cards);
              row.put("cause", exclusion.cause().label());
              row.put("reason", exclusion.reason());
              return row;
            })
        .toList();
  }

  /** For each industry the number of people on the list, and the bounds of the rules. */
  public List<Map<String, Object>> industries(ListVersion list) {
    Map<String, Long> counts =
        list.entries().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.occupation().industry(), Collectors.counting()));
    return rounds.rules(list.round()).industries().stream()
        .map(industry -> industry(industry, counts.getOrDefault(industry.code(), 0L)))
        .toList();
  }

  /**
   * The number of people on the list whom each kind of unit and each unit with a quota recommended,
   * beside the quotas, in one sentence.
   */
  public String recommended(ListVersion list) {
    return recommended.sentence(list);
  }

  /** The number of people and the frontline share in one sentence. */
  public String summary(ListVersion list) {
    int people = list.entries().size();
    BigDecimal share =
        BigDecimal.valueOf(100 * list.frontline())
            .divide(BigDecimal.valueOf(Math.max(1, people)), 1, RoundingMode.HALF_UP);
    return "第"
        + list.version()
        + "版名单共"
        + people
        + "人，其中一线职工"
        + list.frontline()
        + "人，占"
        + share
        + "%。";
  }

  /** The people as “编号 姓名（单位）”, in the given order. */
  public List<String> names(List<NominationNumber> numbers) {
    Map<NominationNumber, NomineeCard> cards = cards(numbers);
    return numbers.stream().map(number -> label(number, cards)).toList();
  }

  /** The people as the options of a select field. */
  public List<Map<String, String>> choices(List<NominationNumber> numbers) {
    Map<NominationNumber, NomineeCard> cards = cards(numbers);
    return numbers.stream()
        .map(number -> Map.of("value", number.value(), "label", label(number, cards)))
        .toList();
  }

  /** The people as rows: name, unit, employer, position and summary of deeds. */
  public List<Map<String, Object>> people(List<NominationNumber> numbers) {
    Map<NominationNumber, NomineeCard> cards = cards(numbers);
    return numbers.stream()
        .map(
            number -> {
              Map<String, Object> row = person(number, cards);
              NomineeCard card = cards.get(number);
              row.put("employer", card == null ? "" : text(card.employer()));
              row.put("position", card == null ? "" : text(card.position()));
              row.put("summary", card == null ? "" : text(card.summary()));
              return row;
            })
        .toList();
  }

  private Map<NominationNumber, NomineeCard> cards(Collection<NominationNumber> numbers) {
    return numbers.isEmpty()
        ? Map.of()
        : nominations.cards(numbers).stream()
            .collect(Collectors.toMap(NomineeCard::number, Function.identity()));
  }

  private static Map<String, Object> person(
      NominationNumber number, Map<NominationNumber, NomineeCard> cards) {
    NomineeCard card = cards.get(number);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", number);
    row.put("name", card == null ? "" : card.name());
    row.put("unit", card == null ? "" : card.unitName());
    return row;
  }

  private static String label(NominationNumber number, Map<NominationNumber, NomineeCard> cards) {
    NomineeCard card = cards.get(number);
    return card == null ? number.value() : number + " " + card.name() + "（" + card.unitName() + "）";
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static void add(
      Map<String, Object> row, Occupation occupation, CompositeFigures figures) {
    row.put("occupation", occupation.industryName() + "·" + occupation.jobTypeName());
    row.put("frontline", occupation.frontline() ? "是" : "否");
    row.put("expert", figures.expert().shown());
    row.put("vote", figures.vote().shown());
    row.put("composite", figures.composite().shown());
  }

  private static Map<String, Object> industry(RulePack.Industry industry, long count) {
    return Map.of(
        "name",
        industry.name(),
        "count",
        count,
        "bounds",
        industry.minimum() + "至" + industry.maximum());
  }
}
