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
 * Simulations of other rules (模拟): over a synthetic vote list before the rules of a round are
 * locked, and over the vote list of a rehearsal at any time. Never over the people of a real round:
 * a person who knows the marks could choose the rules by whom they favour. Each run is an act of
 * record.
 */
@Service
public class WhatIfService {

  private final RoundService rounds;
  private final RulePackCatalog packs;
  private final SimulationVoteLists voteLists;
  private final Ledger ledger;

  WhatIfService(
      RoundService rounds, RulePackCatalog packs, SimulationVoteLists voteLists, Ledger ledger) {
    this.rounds = rounds;
    this.packs = packs;
    this.voteLists = voteLists;
    this.ledger = ledger;
  }

  /** The rules of the current round, or of the latest rule pack if there is none. */
  @Transactional(readOnly = true)
  public RulePack rules() {
    return currentRound()
        .map(round -> rounds.rules(round.number()))
        .orElseGet(() -> packs.get(new TreeSet<>(packs.ids()).last()));
  }

  /** The constraints whose bounds can be simulated; units only once some are registered. */
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
                voteLists.recommendingUnits(),
                unit -> Constraint.ofAttribute(Attribute.UNIT, unit.code().value())))
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
    return new RankingPhrases(rules, voteLists::unitName);
  }

  /**
   * Constraints of one kind whose bounds can be simulated.
   *
   * @param title the kind, in Chinese
   * @param names the names in Chinese, by the constraint such as {@code unit:Q01}; see {@link
   *     WhatIfRules#bounds()}
   */
  public record BoundedRules(String title, Map<String, String> names) {}

  /**
   * Checks that simulations are allowed.
   *
   * @throws Refusal on a real round whose rules are locked
   */
  @Transactional(readOnly = true)
  public void requireAllowed() {
    if (currentRound().isPresent() && !voteLists.isRehearsal()) {
      throw new Refusal("本届规则已经锁定，正式数据不能模拟；如需了解规则的影响，请在演练环境中使用。");
    }
  }

  /**
   * Runs the cut and the selection under other rules and compares them with those of the round.
   *
   * @throws Refusal on a real round whose rules are locked, or if the other rules are invalid
   */
  @Transactional
  public Comparison run(WhatIfRules wanted, String actor) {
    requireAllowed();
    RulePack rules = rules();
    RankingPhrases words = words(rules);
    CutRules otherRules = wanted.cutRules(rules, words);
    List<VoteListNominee> frozen =
        currentRound().map(Round::number).map(voteLists::frozen).orElseGet(List::of);
    boolean madeUp = frozen.isEmpty();
    List<VoteListNominee> voteList = madeUp ? voteLists.synthetic(rules) : frozen;
    RankingResult baseline = rank(CutRules.of(rules), voteList);
    RankingResult other = rank(otherRules, voteList);
    Comparison outcome = outcome(madeUp, baseline, other, words);
    ledger.record(
        rules.roundNumber(),
        Act.WHAT_IF_RUN,
        rules.roundNumber().value(),
        actor,
        Map.of("data", madeUp ? "MADE_UP" : "REHEARSAL", "rules", wanted, "hash", outcome.hash()));
    return outcome;
  }

  /**
   * The round whose rules apply; a closed real round does not keep the next one from being
   * simulated.
   */
  private Optional<Round> currentRound() {
    return rounds
        .current()
        .filter(round -> voteLists.isRehearsal() || round.stage() != Stage.CLOSED);
  }

  private static RankingResult rank(CutRules otherRules, List<VoteListNominee> people) {
    RankingResult cut = new CandidateCut(otherRules, people).result();
    Set<String> chosen = new TreeSet<>(cut.selectedNumbers());
    RankingInput input =
        RankingInput.of(
                otherRules.rules(),
                people.stream()
                    .map(VoteListNominee::candidate)
                    .filter(one -> chosen.contains(one.number()))
                    .toList(),
                CandidateCut.votes(people))
            .withScales(cut.input().scales());
    return Ranking.rank(input);
  }

  private static Comparison outcome(
      boolean madeUp, RankingResult baseline, RankingResult other, RankingPhrases words) {
    List<String> now = baseline.selectedNumbers();
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
   * The comparison of a simulated list with that of the round's rules.
   *
   * @param madeUp true if the vote list is synthetic, false if it is that of the rehearsal
   * @param conflict why there is no list; empty if there is one
   * @param entering the numbers that are only on the simulated list, by place
   * @param leaving the numbers that are only on the list of the round's rules
   * @param list the composites on the simulated list by number, in the order of places
   * @param hash SHA-256 of the canonical form of the result, which the ledger records
   */
  public record Comparison(
      boolean madeUp,
      Conflict conflict,
      List<String> entering,
      List<String> leaving,
      Map<String, String> list,
      String hash) {}

  /**
   * Constraints that cannot be met together.
   *
   * @param clashes an irreducible infeasible subset, as Chinese clauses
   * @param relaxations the smallest relaxation that makes a list possible, as Chinese clauses
   */
  public record Conflict(List<String> clashes, List<String> relaxations) {

    public boolean isEmpty() {
      return clashes.isEmpty();
    }
  }
}
