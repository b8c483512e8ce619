package org.greatcraftsman.ranking;

import java.util.List;

/**
 * Why no other list is as good: prices of the constraints, checked by anybody without solving
 * anything (<i>ADR 8</i>). What a seat is worth less the prices of all constraints that count the
 * candidate is what is left of him. Any list is worth no more than all that is left where something
 * is, and the prices times the bounds. Where that is not above the list itself, there is no better
 * one; and since no two lists are worth the same, there is no other as good.
 */
public record Certificate(Step root) {

  /** A part of the proof. */
  public sealed interface Step {}

  /** Two proofs: one for all lists with a candidate, one for all without. */
  public record Branch(String number, int lot, Step ifSeated, Step ifNotSeated) implements Step {}

  /**
   * A proof by prices for all lists that hold and leave out whom the branches above say.
   *
   * @param gap by how much all these lists stay behind at least; zero where the list itself is
   *     among them
   * @param prices those that are not zero, by constraint
   */
  public record Leaf(LexicographicValue gap, List<ConstraintPrice> prices) implements Step {

    public Leaf {
      prices = List.copyOf(prices);
    }
  }

  /**
   * The price of a seat that counts for a constraint: positive where the maximum keeps people out,
   * negative where the minimum brings people in.
   *
   * @param thresholdCandidate the number of the candidate, the first by number of those whom the
   *     constraint counts, of whom nothing is left and nothing is missing; {@code -} where the
   *     price is that of a whole bound and there is nobody
   */
  public record ConstraintPrice(
      Constraint constraint, String thresholdCandidate, LexicographicValue value) {}
}
