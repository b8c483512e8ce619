package org.greatcraftsman.ranking;

/**
 * An offered candidate with the weight of a seat.
 *
 * @param index the position among all offered candidates, best first, from 0; the solver represents
 *     sets of candidates as bit sets of indices
 * @param contender the candidate
 * @param weight the weight of a seat for the candidate
 */
record WeightedCandidate(int index, Contender contender, LexicographicWeight weight) {

  String number() {
    return contender.number();
  }

  /** The same candidate in a selection that only checks whether the constraints can be met. */
  WeightedCandidate withZeroWeight() {
    return new WeightedCandidate(index, contender, LexicographicWeight.ZERO);
  }
}
