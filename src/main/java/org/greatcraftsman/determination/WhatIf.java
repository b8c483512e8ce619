package org.greatcraftsman.determination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.RulePacks;
import org.greatcraftsman.round.Stage;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other rules would do (模拟): before a round's rules are locked over made-up people, and in a
 * rehearsal at any time. Never over the people of a real round: who knows the marks could choose
 * the rules by whom they favour. Each run is an act of record.
 */
@Service
public class WhatIf {

  private final Rounds rounds;
  private final RulePacks packs;
  private final FrozenFiles files;
  private final Ledger ledger;
  private final Environment environment;

  WhatIf(
      Rounds rounds, RulePacks packs, FrozenFiles files, Ledger ledger, Environment environment) {
    this.rounds = rounds;
    this.packs = packs;
    this.files = files;
    this.ledger = ledger;
    this.environment = environment;
  }

  /** The rules as they stand: of the round that is under way, else of the newest pack. */
  @Transactional(readOnly = true)
  public RulePack rules() {
    return underWay()
        .map(round -> rounds.rules(round.number()))
        .orElseGet(() -> packs.named(new TreeSet<>(packs.ids()).last()));
  }

  /**
   * Whether nothing may be tried any more.
   *
   * @throws Refusal on a real round whose rules are locked
   */
  @Transactional(readOnly = true)
  public void requireAllowed() {
    if (underWay().isPresent() && !isRehearsal()) {
      throw new Refusal("本届规则已经锁定，正式数据不能模拟；如需了解规则的影响，请在演练环境中使用。");
    }
  }

  /**
   * Runs the cut and the selection under other rules and compares with the rules as they stand.
   *
   * @throws Refusal on a real round whose rules are locked, or when the wish makes no sense
   */
  @Transactional
  public Outcome run(WhatIfRules wish, String actor) {
    requireAllowed();
    RulePack rules = rules();
    CutTerms terms = wish.terms(rules);
    List<FrozenFile> frozen =
        underWay().map(Round::number).map(files::findByRoundNumberOrderById).orElseGet(List::of);
    boolean madeUp = frozen.isEmpty();
    List<VoteListFile> people =
        madeUp
            ? MadeUpVoteList.of(rules)
            : frozen.stream()
                .map(f -> new VoteListFile(f.candidate(false), f.personKind(), f.votes()))
                .toList();
    RankingResult standing = rank(CutTerms.of(rules), people);
    RankingResult other = rank(terms, people);
    String hash = CanonicalJson.sha256(other.canonical());
    ledger.record(
        rules.roundNumber(),
        "what-if.run",
        rules.roundNumber(),
        actor,
        Map.of("data", madeUp ? "MADE_UP" : "REHEARSAL", "rules", wish, "hash", hash));
    return outcome(madeUp, standing, other, rules, hash);
  }

  /** The round whose rules hold; a real round that is over leaves room for the next one's rules. */
  private Optional<Round> underWay() {
    return rounds.current().filter(round -> isRehearsal() || round.stage() != Stage.CLOSED);
  }

  private boolean isRehearsal() {
    return environment.acceptsProfiles(Profiles.of("rehearsal"));
  }

  private static RankingResult rank(CutTerms terms, List<VoteListFile> people) {
    RankingResult cut = new CandidateCut(terms, people).result();
    Set<String> chosen = new TreeSet<>(numbers(cut));
    RankingInput input =
        RankingInput.of(
                terms.rules(),
                people.stream()
                    .map(VoteListFile::candidate)
                    .filter(one -> chosen.contains(one.number()))
                    .toList(),
                CandidateCut.votes(people))
            .scaled(cut.input().scales());
    return Ranking.rank(input);
  }

  private static Outcome outcome(
      boolean madeUp, RankingResult standing, RankingResult other, RulePack rules, String hash) {
    List<String> clashes = new ArrayList<>();
    if (other.selection() instanceof Selection.Infeasible infeasible) {
      RuleWords words = new RuleWords(rules);
      infeasible.clash().stream().map(words::clash).forEach(clashes::add);
      infeasible.relaxations().stream().map(words::relaxation).forEach(clashes::add);
    }
    List<String> now = numbers(standing);
    List<String> then = numbers(other);
    return new Outcome(
        madeUp,
        clashes,
        then.stream().filter(number -> !now.contains(number)).toList(),
        now.stream().filter(number -> !then.contains(number)).toList(),
        places(other, then, rules),
        hash);
  }

  /** The numbers on the list, by place; none when there is no list. */
  static List<String> numbers(RankingResult result) {
    return result.selection() instanceof Selection.Selected selected
        ? selected.seats().stream().map(seat -> seat.contender().number()).toList()
        : List.of();
  }

  private static Map<String, String> places(
      RankingResult result, List<String> numbers, RulePack rules) {
    Map<String, String> composites = new LinkedHashMap<>();
    for (String number : numbers) {
      result
          .candidate(number)
          .flatMap(one -> one.composite())
          .ifPresent(points -> composites.put(number, Explanations.shown(points, rules)));
    }
    return composites;
  }

  /**
   * What came out.
   *
   * @param madeUp whether the people are made up, and not those of the rehearsal
   * @param clashes why there is no list, Chinese clauses; empty when there is one
   * @param entering numbers that are only on the tried list, by place
   * @param leaving numbers that are only on the list of the rules as they stand
   * @param list the composites on the tried list by number, in the order of places
   * @param hash SHA-256 of the result's canonical form; it stands in the ledger
   */
  public record Outcome(
      boolean madeUp,
      List<String> clashes,
      List<String> entering,
      List<String> leaving,
      Map<String, String> list,
      String hash) {}
}
