package org.greatcraftsman.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CandidateCut;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.VoteListNominee;
import org.greatcraftsman.determination.RankingPhrases;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other rules would do (模拟): before a round's rules are locked over made-up people, and in a
 * rehearsal at any time. Never over the people of a real round: who knows the marks could choose
 * the rules by whom they favour. Each run is an act of record.
 */
@Service
public class WhatIfService {

  private final RoundService rounds;
  private final RulePackCatalog packs;
  private final SimulationVoteLists people;
  private final Ledger ledger;

  WhatIfService(
      RoundService rounds, RulePackCatalog packs, SimulationVoteLists people, Ledger ledger) {
    this.rounds = rounds;
    this.packs = packs;
    this.people = people;
    this.ledger = ledger;
  }

  /** The rules as they stand: of the round that is under way, else of the newest pack. */
  @Transactional(readOnly = true)
  public RulePack rules() {
    return currentRound()
        .map(round -> rounds.rules(round.number()))
        .orElseGet(() -> packs.get(new TreeSet<>(packs.ids()).last()));
  }

  /** The rules whose bounds can be tried; units only once some are registered. */
  @Transactional(readOnly = true)
  public List<BoundedRules> boundedRules() {
    RulePack rules = rules();
    return Stream.of(
            boundedRules("各行业名额", rules.industries(), one -> Constraint.ofIndustry(one.code())),
            boundedRules(
                "各类推荐单位名额",
                List.of(RulePack.RecommendingUnitKind.values()),
                kind -> Constraint.ofAttribute(Attribute.UNIT_KIND, kind.name())),
            boundedRules(
                "各推荐单位名额",
                people.recommendingUnits(),
                unit -> Constraint.ofAttribute(Attribute.UNIT, unit.code())))
        .filter(group -> !group.names().isEmpty())
        .toList();
  }

  private <T> BoundedRules boundedRules(
      String title, List<T> all, Function<T, Constraint> constraint) {
    RankingPhrases words = words(rules());
    Map<String, String> names = new LinkedHashMap<>();
    all.stream().map(constraint).forEach(one -> names.put(one.toString(), words.constraint(one)));
    return new BoundedRules(title, names);
  }

  private RankingPhrases words(RulePack rules) {
    return new RankingPhrases(rules, people::unitName);
  }

  /**
   * Rules of one sort whose bounds can be tried.
   *
   * @param names in Chinese, by the rule such as {@code unit:Q01}; see {@link WhatIfRules#bounds()}
   */
  public record BoundedRules(String title, Map<String, String> names) {}

  /**
   * Whether simulations are closed.
   *
   * @throws Refusal on a real round whose rules are locked
   */
  @Transactional(readOnly = true)
  public void requireAllowed() {
    if (currentRound().isPresent() && !people.isRehearsal()) {
      throw new Refusal("本届规则已经锁定，正式数据不能模拟；如需了解规则的影响，请在演练环境中使用。");
    }
  }

  /**
   * Runs the cut and the selection under other rules and compares with the rules as they stand.
   *
   * @throws Refusal on a real round whose rules are locked, or when the wish makes no sense
   */
  @Transactional
  public Comparison run(WhatIfRules wish, String actor) {
    requireAllowed();
    RulePack rules = rules();
    RankingPhrases words = words(rules);
    CutRules terms = wish.cutRules(rules, words);
    List<VoteListNominee> frozen =
        currentRound().map(Round::number).map(people::frozen).orElseGet(List::of);
    boolean madeUp = frozen.isEmpty();
    List<VoteListNominee> voteList = madeUp ? people.synthetic(rules) : frozen;
    RankingResult standing = rank(CutRules.of(rules), voteList);
    RankingResult other = rank(terms, voteList);
    Comparison outcome = outcome(madeUp, standing, other, words);
    ledger.record(
        rules.roundNumber(),
        Act.WHAT_IF_RUN,
        rules.roundNumber(),
        actor,
        Map.of("data", madeUp ? "MADE_UP" : "REHEARSAL", "rules", wish, "hash", outcome.hash()));
    return outcome;
  }

  /** The round whose rules hold; a real round that is over leaves room for the next one's rules. */
  private Optional<Round> currentRound() {
    return rounds.current().filter(round -> people.isRehearsal() || round.stage() != Stage.CLOSED);
  }

  private static RankingResult rank(CutRules terms, List<VoteListNominee> people) {
    RankingResult cut = new CandidateCut(terms, people).result();
    Set<String> chosen = new TreeSet<>(cut.selectedNumbers());
    RankingInput input =
        RankingInput.of(
                terms.rules(),
                people.stream()
                    .map(VoteListNominee::candidate)
                    .filter(one -> chosen.contains(one.number()))
                    .toList(),
                CandidateCut.votes(people))
            .withScales(cut.input().scales());
    return Ranking.rank(input);
  }

  private static Comparison outcome(
      boolean madeUp, RankingResult standing, RankingResult other, RankingPhrases words) {
    List<String> now = standing.selectedNumbers();
    List<String> then = other.selectedNumbers();
    return new Comparison(
        madeUp,
        conflict(other, words),
        then.stream().filter(number -> !now.contains(number)).toList(),
        now.stream().filter(number -> !then.contains(number)).toList(),
        places(other, then, words),
        CanonicalJson.sha256(other.canonicalForm()));
  }

  private static Conflict conflict(RankingResult result, RankingPhrases words) {
    return result.selection() instanceof Selection.Infeasible infeasible
        ? new Conflict(
            infeasible.irreducibleSubset().stream().map(words::conflict).toList(),
            infeasible.relaxations().stream().map(words::relaxation).toList())
        : new Conflict(List.of(), List.of());
  }

  private static Map<String, String> places(
      RankingResult result, List<String> numbers, RankingPhrases words) {
    Map<String, String> composites = new LinkedHashMap<>();
    for (String number : numbers) {
      result
          .candidate(number)
          .flatMap(one -> one.composite())
          .ifPresent(points -> composites.put(number, words.points(points)));
    }
    return composites;
  }

  /**
   * What came out.
   *
   * @param madeUp whether the people are made up, and not those of the rehearsal
   * @param conflict why there is no list; empty when there is one
   * @param entering numbers that are only on the tried list, by place
   * @param leaving numbers that are only on the list of the rules as they stand
   * @param list the composites on the tried list by number, in the order of places
   * @param hash SHA-256 of the result's canonical form; it stands in the ledger
   */
  public record Comparison(
      boolean madeUp,
      Conflict conflict,
      List<String> entering,
      List<String> leaving,
      Map<String, String> list,
      String hash) {}

  /**
   * Rules that cannot be met together.
   *
   * @param clashes which they are, Chinese clauses
   * @param relaxations the smallest change by which they can, Chinese clauses
   */
  public record Conflict(List<String> clashes, List<String> relaxations) {

    public boolean isEmpty() {
      return clashes.isEmpty();
    }
  }
}
