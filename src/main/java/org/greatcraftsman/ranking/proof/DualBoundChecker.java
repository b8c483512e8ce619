package org.greatcraftsman.ranking.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A proof by prices, read line by line: what a list is worth is compared with the most that any
 * list can be worth, see {@link ListVerifier}.
 */
final class DualBoundChecker {

  private final Map<String, Claim.Rule> rules;
  private final Map<String, Claim.OfferedCandidate> candidates;

  /** People whom the same rules could count. */
  private final Map<Set<String>, List<Claim.OfferedCandidate>> byTraits = new LinkedHashMap<>();

  private final Set<String> list;

  /** By rule: how many on the list it counts. */
  private final Map<String, Integer> seats = new HashMap<>();

  /** What the list is worth besides its candidates. */
  private final Amount offset;

  /** Who is on all lists, or on none, that are spoken of. */
  private final Map<String, Boolean> fixed = new HashMap<>();

  /**
   * @param people by number
   */
  DualBoundChecker(
      Map<String, Claim.Rule> rules,
      Map<String, Claim.OfferedCandidate> people,
      Set<String> list,
      Amount besides) {
    this.rules = rules;
    this.candidates = people;
    this.list = list;
    this.offset = besides;
    for (Claim.OfferedCandidate person : people.values()) {
      byTraits.computeIfAbsent(person.traits(), traits -> new ArrayList<>()).add(person);
    }
    byTraits.forEach(
        (traits, some) -> {
          int seated = (int) some.stream().filter(one -> list.contains(one.number())).count();
          traits.forEach(trait -> seats.merge(trait, seated, Integer::sum));
        });
  }

  /**
   * Reads one proof.
   *
   * @return by how much all lists stay behind at least; the smallest of all leaves
   */
  Amount check(Claim.Lines lines) {
    List<String> words = lines.next();
    if (words.get(0).equals("leaf")) {
      return leaf(Amount.parse(words.subList(1, words.size())), lines);
    }
    ProofRejected.unless(words.get(0).equals("branch") && words.size() == 3, () -> "证明的结构有误。");
    String number = words.get(1);
    int lot = Claim.parseInteger(words.get(2));
    ProofRejected.unless(
        !fixed.containsKey(number)
            && candidates.containsKey(number)
            && candidates.get(number).lot() == lot,
        () -> "证明的分支有误：" + words + "。");
    fixed.put(number, true);
    Amount with = check(lines);
    fixed.put(number, false);
    Amount without = check(lines);
    fixed.remove(number);
    return with.compareTo(without) < 0 ? with : without;
  }

  private Amount leaf(Amount gap, Claim.Lines lines) {
    Map<String, Claim.ConstraintPrice> prices = new TreeMap<>();
    while (lines.nextIs("price")) {
      List<String> words = new ArrayList<>(lines.next());
      Claim.ConstraintPrice price =
          new Claim.ConstraintPrice(
              Claim.word(words, 1),
              Claim.word(words, 2),
              Amount.parse(words.subList(3, words.size())));
      ProofRejected.unless(rules.containsKey(price.rule()), () -> "没有规则" + price.rule() + "。");
      ProofRejected.unless(prices.put(price.rule(), price) == null, () -> price.rule() + "有两个价格。");
    }
    LeafCheck leaf = new LeafCheck(prices);
    prices.values().forEach(leaf::checkPrice);
    ProofRejected.unless(leaf.gap().equals(gap), () -> "界限与名单的差距有误。");
    return gap;
  }

  /** What prices make of everybody. */
  private final class LeafCheck {

    private final Map<String, Claim.ConstraintPrice> prices;

    /** By rule: who has nothing left and nothing missing, the first by number. */
    private final Map<String, String> thresholdCandidates = new HashMap<>();

    /** By rule: how many of those it counts have something left. */
    private final Map<String, Integer> seatedCounts = new HashMap<>();

    private Amount gap = offset;

    LeafCheck(Map<String, Claim.ConstraintPrice> prices) {
      this.prices = prices;
      byTraits.forEach(this::add);
    }

    private void add(Set<String> traits, List<Claim.OfferedCandidate> some) {
      List<Claim.ConstraintPrice> counting =
          prices.values().stream().filter(price -> traits.contains(price.rule())).toList();
      Amount threshold =
          counting.stream().map(Claim.ConstraintPrice::value).reduce(Amount.ZERO, Amount::plus);
      for (Claim.OfferedCandidate person : some) {
        add(person, threshold, counting);
      }
    }

    private void add(
        Claim.OfferedCandidate person, Amount threshold, List<Claim.ConstraintPrice> counting) {
      String number = person.number();
      int order = person.value().compareTo(threshold);
      Boolean decision = fixed.get(number);
      boolean taken = decision == null ? order > 0 : decision;
      boolean seated = list.contains(number);
      if (seated != taken) {
        Amount left = person.value().minus(threshold);
        gap = seated ? gap.plus(left) : gap.minus(left);
      }
      for (Claim.ConstraintPrice price : counting) {
        if (taken) {
          seatedCounts.merge(price.rule(), 1, Integer::sum);
        }
        if (order == 0 && decision == null) {
          thresholdCandidates.merge(
              price.rule(), number, (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
      }
    }

    Amount gap() {
      return gap;
    }

    /**
     * Every price is that of somebody on the line, or of a whole bound that is needed; so no other
     * number does in its place.
     */
    void checkPrice(Claim.ConstraintPrice price) {
      Claim.Rule rule = rules.get(price.rule());
      Amount worth = price.value();
      ProofRejected.unless(
          worth.signum() != 0
              && worth.compareTo(Amount.ofBounds(-1)) >= 0
              && (rule.name().equals("size") || worth.compareTo(Amount.ofBounds(1)) <= 0),
          () -> rule.name() + "的价格有误。");
      String first = thresholdCandidates.getOrDefault(rule.name(), "-");
      ProofRejected.unless(
          first.equals(price.thresholdCandidate()), () -> rule.name() + "的价格没有依据。");
      if (first.equals("-")) {
        int kept = seatedCounts.getOrDefault(rule.name(), 0);
        ProofRejected.unless(
            worth.equals(Amount.ofBounds(1)) && kept > rule.maximum()
                || worth.equals(Amount.ofBounds(-1)) && kept < rule.minimum(),
            () -> rule.name() + "的价格没有依据。");
      }
      int bound = worth.signum() > 0 ? rule.maximum() : rule.minimum();
      ProofRejected.unless(bound < Integer.MAX_VALUE, () -> rule.name() + "没有上限，不能有价格。");
      gap = gap.plus(worth.times(seats.getOrDefault(rule.name(), 0) - bound));
    }
  }
}
