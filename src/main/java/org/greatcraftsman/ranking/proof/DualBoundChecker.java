package org.greatcraftsman.ranking.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checker of a proof by dual prices, which it reads line by line. It compares the value of a list
 * with an upper bound on the value of any list; see {@link ListVerifier}.
 */
final class DualBoundChecker {

  private final Map<String, Claim.BoundedConstraint> constraints;
  private final Map<String, Claim.OfferedCandidate> candidates;

  /** The candidates whom the same constraints could count, by the names of these constraints. */
  private final Map<Set<String>, List<Claim.OfferedCandidate>> byTraits = new LinkedHashMap<>();

  private final Set<String> list;

  /** By constraint: the number of seats on the list that count for it. */
  private final Map<String, Integer> seats = new HashMap<>();

  /** The value of the list besides that of its candidates. */
  private final Amount offset;

  /** The decisions of the branches above: true for a seat, false for none. */
  private final Map<String, Boolean> fixed = new HashMap<>();

  /**
   * @param constraints by name
   * @param candidates all offered candidates, by number
   * @param list the numbers on the list
   * @param offset the value of the list besides that of its candidates
   */
  DualBoundChecker(
      Map<String, Claim.BoundedConstraint> constraints,
      Map<String, Claim.OfferedCandidate> candidates,
      Set<String> list,
      Amount offset) {
    this.constraints = constraints;
    this.candidates = candidates;
    this.list = list;
    this.offset = offset;
    for (Claim.OfferedCandidate candidate : candidates.values()) {
      byTraits.computeIfAbsent(candidate.traits(), traits -> new ArrayList<>()).add(candidate);
    }
    byTraits.forEach(
        (traits, group) -> {
          int seated =
              (int) group.stream().filter(member -> list.contains(member.number())).count();
          traits.forEach(trait -> seats.merge(trait, seated, Integer::sum));
        });
  }

  /**
   * Reads and checks one proof.
   *
   * @return the least gap of all leaves: a lower bound on the value of the list less the value of
   *     any other list
   * @throws ProofRejected if the proof does not hold
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
    Amount ifSeated = check(lines);
    fixed.put(number, false);
    Amount ifNotSeated = check(lines);
    fixed.remove(number);
    return ifSeated.compareTo(ifNotSeated) < 0 ? ifSeated : ifNotSeated;
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
      ProofRejected.unless(
          constraints.containsKey(price.constraint()), () -> "没有规则" + price.constraint() + "。");
      ProofRejected.unless(
          prices.put(price.constraint(), price) == null, () -> price.constraint() + "有两个价格。");
    }
    LeafCheck leaf = new LeafCheck(prices);
    prices.values().forEach(leaf::checkPrice);
    ProofRejected.unless(leaf.gap().equals(gap), () -> "界限与名单的差距有误。");
    return gap;
  }

  /** The check of one leaf. */
  private final class LeafCheck {

    private final Map<String, Claim.ConstraintPrice> prices;

    /** By constraint: the first number of the free candidates whose reduced value is zero. */
    private final Map<String, String> thresholdCandidates = new HashMap<>();

    /** By constraint: the number of candidates it counts who are taken into the upper bound. */
    private final Map<String, Integer> seatedCounts = new HashMap<>();

    private Amount gap = offset;

    LeafCheck(Map<String, Claim.ConstraintPrice> prices) {
      this.prices = prices;
      byTraits.forEach(this::add);
    }

    private void add(Set<String> traits, List<Claim.OfferedCandidate> group) {
      List<Claim.ConstraintPrice> counting =
          prices.values().stream().filter(price -> traits.contains(price.constraint())).toList();
      Amount threshold =
          counting.stream().map(Claim.ConstraintPrice::value).reduce(Amount.ZERO, Amount::plus);
      for (Claim.OfferedCandidate candidate : group) {
        add(candidate, threshold, counting);
      }
    }

    private void add(
        Claim.OfferedCandidate candidate, Amount threshold, List<Claim.ConstraintPrice> counting) {
      String number = candidate.number();
      int order = candidate.value().compareTo(threshold);
      Boolean decision = fixed.get(number);
      boolean taken = decision == null ? order > 0 : decision;
      boolean seated = list.contains(number);
      if (seated != taken) {
        Amount reduced = candidate.value().minus(threshold);
        gap = seated ? gap.plus(reduced) : gap.minus(reduced);
      }
      for (Claim.ConstraintPrice price : counting) {
        if (taken) {
          seatedCounts.merge(price.constraint(), 1, Integer::sum);
        }
        if (order == 0 && decision == null) {
          thresholdCandidates.merge(
              price.constraint(),
              number,
              (first, other) -> first.compareTo(other) < 0 ? first : other);
        }
      }
    }

    Amount gap() {
      return gap;
    }

    /**
     * Checks that a price makes the reduced value of a candidate zero, or is that of a whole bound
     * that is needed. So no number of a price can be changed unnoticed.
     */
    void checkPrice(Claim.ConstraintPrice price) {
      Claim.BoundedConstraint constraint = constraints.get(price.constraint());
      Amount value = price.value();
      ProofRejected.unless(
          value.signum() != 0
              && value.compareTo(Amount.ofBounds(-1)) >= 0
              && (constraint.name().equals("size") || value.compareTo(Amount.ofBounds(1)) <= 0),
          () -> constraint.name() + "的价格有误。");
      String first = thresholdCandidates.getOrDefault(constraint.name(), "-");
      ProofRejected.unless(
          first.equals(price.thresholdCandidate()), () -> constraint.name() + "的价格没有依据。");
      if (first.equals("-")) {
        int taken = seatedCounts.getOrDefault(constraint.name(), 0);
        ProofRejected.unless(
            value.equals(Amount.ofBounds(1)) && taken > constraint.maximum()
                || value.equals(Amount.ofBounds(-1)) && taken < constraint.minimum(),
            () -> constraint.name() + "的价格没有依据。");
      }
      int bound = value.signum() > 0 ? constraint.maximum() : constraint.minimum();
      ProofRejected.unless(bound < Integer.MAX_VALUE, () -> constraint.name() + "没有上限，不能有价格。");
      gap = gap.plus(value.times(seats.getOrDefault(constraint.name(), 0) - bound));
    }
  }
}
