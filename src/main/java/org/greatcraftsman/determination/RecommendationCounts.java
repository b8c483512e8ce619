package org.greatcraftsman.determination;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Post;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.UnitKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of listed candidates by recommending unit and kind of unit. */
@Service
public class RecommendationCounts {

  private final CandidateService candidates;
  private final RoundService rounds;

  RecommendationCounts(CandidateService candidates, RoundService rounds) {
    this.candidates = candidates;
    this.rounds = rounds;
  }

  /**
   * One sentence with the number of candidates on a list whom each kind of unit and each unit with
   * a quota recommended, beside the quotas.
   */
  @Transactional(readOnly = true)
  public String sentence(ListVersion list) {
    Set<NominationNumber> numbers = list.numbers();
    List<Post> posts =
        candidates.frozenNominees(list.round()).stream()
            .filter(nominee -> numbers.contains(nominee.number()))
            .map(FrozenNominee::post)
            .toList();
    RulePack.UnitQuotas quotas = rounds.rules(list.round()).unitQuotas();
    Map<String, Long> kinds = counts(posts, Attribute.UNIT_KIND);
    Map<String, Long> units = counts(posts, Attribute.UNIT);
    String byKind =
        Stream.of(UnitKind.values())
            .filter(UnitKind::recommends)
            .map(
                kind ->
                    kind.label()
                        + kinds.getOrDefault(kind.name(), 0L)
                        + "人"
                        + quota(kind, quotas).map(asked -> "（规则：" + asked + "）").orElse(""))
            .collect(joining("、"));
    String byUnit =
        quotas.units().stream()
            .map(
                unit ->
                    "%s%d人（规则：%s）"
                        .formatted(unit.name(), units.getOrDefault(unit.code(), 0L), asked(unit)))
            .collect(joining("、"));
    return "按推荐单位：" + byKind + (byUnit.isEmpty() ? "" : "；其中" + byUnit) + "。";
  }

  private static Map<String, Long> counts(List<Post> posts, Attribute attribute) {
    return posts.stream().collect(groupingBy(post -> post.attributes().get(attribute), counting()));
  }

  private static Optional<String> quota(UnitKind kind, RulePack.UnitQuotas quotas) {
    return quotas.kinds().stream()
        .filter(quota -> quota.kind().name().equals(kind.name()))
        .map(RecommendationCounts::asked)
        .findFirst();
  }

  /** One sentence with the quotas of the recommending units. */
  public static String quotas(RulePack rules) {
    RulePack.UnitQuotas quotas = rules.unitQuotas();
    String asked =
        Stream.concat(
                quotas.kinds().stream()
                    .map(kind -> "各" + UnitKind.valueOf(kind.kind().name()).label() + asked(kind)),
                quotas.units().stream().map(unit -> unit.name() + asked(unit)))
            .collect(joining("、"));
    return asked.isEmpty() ? "不按推荐单位设入选名额" : "推荐单位的入选名额：" + asked;
  }

  private static String asked(RulePack.KindQuota quota) {
    return RankingPhrases.bounds(RankingRulesMapper.bounds(quota.minimum(), quota.maximum()));
  }

  private static String asked(RulePack.UnitQuota quota) {
    return RankingPhrases.bounds(RankingRulesMapper.bounds(quota.minimum(), quota.maximum()));
  }
}
