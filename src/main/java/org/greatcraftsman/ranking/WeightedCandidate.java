package org.greatcraftsman.ranking;

/**
 * Somebody who is offered to a selection, with what a seat for him is worth.
 *
 * @param index among those offered, from 0; a set of people is a set of places
 */
record WeightedCandidate(int index, Contender contender, LexicographicWeight weight) {

  String number() {
    return contender.number();
  }
}
