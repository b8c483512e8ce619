package org.greatcraftsman.ranking;

/** Somebody who is offered to a selection, with what a seat for him is worth. */
record Weighed(Contender contender, Weight weight) {

  String number() {
    return contender.number();
  }
}
