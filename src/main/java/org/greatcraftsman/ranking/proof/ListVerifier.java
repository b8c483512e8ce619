package org.greatcraftsman.ranking.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a list is the best one under its rules, and the only one as good, from nothing but
 * the canonical form of the ranking; or, where the rules cannot be met, that no list misses fewer
 * seats.
 *
 * <p>The theorem (ADR 8). Let a list be worth the sum of its candidates, less one bound for each
 * seat by which it misses a rule. For any prices of the rules, no price of a rule greater than a
 * bound, no list that is not too long is worth more than: all that is left of candidates (their
 * worth less the prices of the rules that count them) where it is positive, plus each positive
 * price times the maximum and each negative price times the minimum of its rule. This is weak
 * duality of linear programming (R. K. Ahuja, T. L. Magnanti, J. B. Orlin, <i>Network Flows</i>,
 * 1993, section 9.4 and chapter 16); it needs only addition and order.
 */
public final class ListVerifier {

  private final Claim claim;
  private final Map<String, Integer> seats = new HashMap<>();

  private ListVerifier(Claim claim) {
    this.claim = claim;
  }

  /**
   * @param canonical the canonical form of a ranking
   * @return a Chinese sentence that says what does not hold; empty when the list is proved
   */
  public static Optional<String> findFault(String canonical) {
    try {
      new ListVerifier(new Claim(canonical)).check();
      return Optional.empty();
    } catch (ProofRejected refused) {
      return Optional.of(refused.getMessage());
    }
  }

  private void check() {
    checkList();
    int missed = violation();
    ProofRejected.unless(
        claim.feasible == (missed == 0), () -> claim.feasible ? "名单不符合规则。" : "名单其实符合规则。");
    DualBoundChecker proof =
        new DualBoundChecker(
            claim.rules, claim.offered, new HashSet<>(claim.list), Amount.ofBounds(-missed));
    ProofRejected.unless(proof.check(claim.proof).signum() >= 0, () -> "还有更好的名单。");
    if (!claim.feasible) {
      checkInfeasibleSubset();
    }
    ProofRejected.unless(claim.proof.atEnd(), () -> "证明之后还有多余的行。");
  }

  private void checkList() {
    Amount before = null;
    for (String number : claim.list) {
      Claim.OfferedCandidate person = claim.offered.get(number);
      ProofRejected.unless(person != null, () -> "名单中的" + number + "不在可选人员之列。");
      ProofRejected.unless(
          !claim.feasible || before == null || before.compareTo(person.value()) > 0,
          () -> number + "的位次有误。");
      before = person.value();
      person.traits().forEach(trait -> seats.merge(trait, 1, Integer::sum));
    }
    ProofRejected.unless(new HashSet<>(claim.list).size() == claim.list.size(), () -> "名单中有人出现两次。");
    Claim.Rule size = claim.rules.get("size");
    ProofRejected.unless(size != null && claim.list.size() <= size.maximum(), () -> "名单超出名额。");
  }

  /** By how many seats the list misses the rules; each is said to have to give way by that much. */
  private int violation() {
    int missed = 0;
    Map<String, String> relaxed = new HashMap<>();
    for (Claim.Rule rule : claim.rules.values()) {
      int counted = seats.getOrDefault(rule.name(), 0);
      if (rule.distance(counted) > 0) {
        missed += rule.distance(counted);
        Claim.Rule to =
            new Claim.Rule(
                rule.name(), Math.min(counted, rule.minimum()), Math.max(counted, rule.maximum()));
        relaxed.put(rule.name(), rule.range() + " " + to.range());
      }
    }
    ProofRejected.unless(relaxed.equals(claim.relaxed), () -> "需要放宽的规则有误。");
    return missed;
  }

  /**
   * That rules alone clash is proved by prices too: if nobody were worth anything, any list that
   * met them would be worth nothing, and no list is worth as much as that.
   */
  private void checkInfeasibleSubset() {
    Map<String, Claim.Rule> rules = new LinkedHashMap<>();
    claim.infeasibleSubset.forEach(
        (name, said) -> {
          Claim.Rule rule = claim.rules.get(name);
          ProofRejected.unless(
              rule != null && said.equals(rule.range() + " " + available(name)),
              () -> name + "的冲突有误。");
          rules.put(name, rule);
        });
    Map<String, Claim.OfferedCandidate> worthNothing = new LinkedHashMap<>(claim.offered);
    worthNothing.replaceAll(
        (number, p) -> new Claim.OfferedCandidate(number, p.lot(), p.traits(), Amount.ZERO));
    DualBoundChecker proof = new DualBoundChecker(rules, worthNothing, Set.of(), Amount.ZERO);
    ProofRejected.unless(proof.check(claim.proof).signum() > 0, () -> "这些规则并不冲突。");
  }

  private long available(String rule) {
    return claim.offered.values().stream().filter(person -> person.traits().contains(rule)).count();
  }
}
