package org.greatcraftsman.ranking;

import java.util.List;

/**
 * A certificate that no other list is as good: dual prices of the constraints, which a verifier
 * checks without solving anything (ADR 8).
 *
 * <p>The reduced value of a candidate is the value of a seat less the prices of all constraints
 * that count the candidate. By weak duality, no list has a greater value than the sum of all
 * positive reduced values plus the sum of the prices times the bounds. If that sum equals the value
 * of the list, no list is better; and since no two lists have the same value, no other list is as
 * good.
 */
public record Certificate(Step root) {

  /** A step of the proof: a branch of the search tree or a leaf. */
  public sealed interface Step {}

  /**
   * A case distinction on one candidate.
   *
   * @param number the candidate's number
   * @param lot the candidate's lot
   * @param ifSeated the proof for all lists with the candidate
   * @param ifNotSeated the proof for all lists without the candidate
   */
  public record Branch(String number, int lot, Step ifSeated, Step ifNotSeated) implements Step {}

  /**
   * A proof by dual prices for all lists that agree with the branches above.
   *
   * @param gap a lower bound on the value of the certified list less the value of each of these
   *     lists; zero if the certified list is among them
   * @param prices the prices that are not zero, by constraint
   */
  public record Leaf(LexicographicValue gap, List<ConstraintPrice> prices) implements Step {

    public Leaf {
      prices = List.copyOf(prices);
    }
  }

  /**
   * The dual price of a constraint: positive if its maximum binds, negative if its minimum binds.
   *
   * @param thresholdCandidate the number of a candidate whom the constraint counts and whose
   *     reduced value is zero, the first by number; {@code -} if there is none, which the price of
   *     a whole bound allows
   * @param value the price of one seat
   */
  public record ConstraintPrice(
      Constraint constraint, String thresholdCandidate, LexicographicValue value) {}
}
