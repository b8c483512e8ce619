package org.greatcraftsman.ranking.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Verifier of the optimality of a list. It reads only the canonical form of a ranking, and checks
 * that no other list under the constraints is as good; or, if the constraints cannot be met, that
 * no list violates them by fewer seats.
 *
 * <p>Theorem (ADR 8). Let the value of a list be the sum of the values of its candidates, less one
 * bound for each seat by which it violates a constraint. Let each constraint have a price that is
 * at most one bound. The reduced value of a candidate is its value less the prices of the
 * constraints that count it. Then no list up to the maximum size has a greater value than the sum
 * of all positive reduced values, plus each positive price times the maximum of its constraint,
 * plus each negative price times the minimum of its constraint.
 *
 * <p>This is weak duality of linear programming (R. K. Ahuja, T. L. Magnanti, J. B. Orlin,
 * <i>Network Flows</i>, 1993, section 9.4 and chapter 16). The proof uses only addition and order.
 */
public final class ListVerifier {

  private final Claim claim;
  private final Map<String, Integer> seats = new HashMap<>();

  private ListVerifier(Claim claim) {
    this.claim = claim;
  }

  /**
   * Verifies a list.
   *
   * @param canonical the canonical form of a ranking
   * @return a Chinese sentence that says what does not hold; empty if the list is proved
   */
  public static Optional<String> findFault(String canonical) {
    try {
      new ListVerifier(new Claim(canonical)).check();
      return Optional.empty();
    } catch (ProofRejected rejected) {
      return Optional.of(rejected.getMessage());
    }
  }

  private void check() {
    checkList();
    int violation = violation();
    ProofRejected.unless(
        claim.feasible == (violation == 0), () -> claim.feasible ? "名单不符合规则。" : "名单其实符合规则。");
    DualBoundChecker proof =
        new DualBoundChecker(
            claim.constraints,
            claim.offered,
            new HashSet<>(claim.list),
            Amount.ofBounds(-violation));
    ProofRejected.unless(proof.check(claim.proof).signum() >= 0, () -> "还有更好的名单。");
    if (!claim.feasible) {
      checkInfeasibleSubset();
    }
    ProofRejected.unless(claim.proof.atEnd(), () -> "证明之后还有多余的行。");
  }

  private void checkList() {
    Amount previous = null;
    for (String number : claim.list) {
      Claim.OfferedCandidate candidate = claim.offered.get(number);
      ProofRejected.unless(candidate != null, () -> "名单中的" + number + "不在可选人员之列。");
      ProofRejected.unless(
          !claim.feasible || previous == null || previous.compareTo(candidate.value()) > 0,
          () -> number + "的位次有误。");
      previous = candidate.value();
      candidate.traits().forEach(trait -> seats.merge(trait, 1, Integer::sum));
    }
    ProofRejected.unless(new HashSet<>(claim.list).size() == claim.list.size(), () -> "名单中有人出现两次。");
    Claim.BoundedConstraint size = claim.constraints.get("size");
    ProofRejected.unless(size != null && claim.list.size() <= size.maximum(), () -> "名单超出名额。");
  }

  /**
   * Returns the number of seats by which the list violates the constraints, and checks that the
   * claimed relaxation is exactly that violation.
   */
  private int violation() {
    int violation = 0;
    Map<String, String> relaxed = new HashMap<>();
    for (Claim.BoundedConstraint from : claim.constraints.values()) {
      int counted = seats.getOrDefault(from.name(), 0);
      if (from.distance(counted) > 0) {
        violation += from.distance(counted);
        Claim.BoundedConstraint to =
            new Claim.BoundedConstraint(
                from.name(), Math.min(counted, from.minimum()), Math.max(counted, from.maximum()));
        relaxed.put(from.name(), from.range() + " " + to.range());
      }
    }
    ProofRejected.unless(relaxed.equals(claim.relaxed), () -> "需要放宽的规则有误。");
    return violation;
  }

  /**
   * Checks the proof that the claimed subset of constraints is infeasible: with all candidates
   * valued zero, a list that met them would have the value zero, but the value of every list is
   * proved to be less (Farkas' lemma).
   */
  private void checkInfeasibleSubset() {
    Map<String, Claim.BoundedConstraint> subset = new LinkedHashMap<>();
    claim.infeasibleSubset.forEach(
        (name, claimed) -> {
          Claim.BoundedConstraint constraint = claim.constraints.get(name);
          ProofRejected.unless(
              constraint != null && claimed.equals(constraint.range() + " " + available(name)),
              () -> name + "的冲突有误。");
          subset.put(name, constraint);
        });
    Map<String, Claim.OfferedCandidate> zeroValued = new LinkedHashMap<>(claim.offered);
    zeroValued.replaceAll(
        (number, candidate) ->
            new Claim.OfferedCandidate(number, candidate.lot(), candidate.traits(), Amount.ZERO));
    DualBoundChecker proof = new DualBoundChecker(subset, zeroValued, Set.of(), Amount.ZERO);
    ProofRejected.unless(proof.check(claim.proof).signum() > 0, () -> "这些规则并不冲突。");
  }

  private long available(String constraint) {
    return claim.offered.values().stream()
        .filter(candidate -> candidate.traits().contains(constraint))
        .count();
  }
}
