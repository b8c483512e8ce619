package org.greatcraftsman.ranking;

/** Somebody who is offered to a selection: how he stands and what he counts for. */
public record Contender(Standing standing, Post post) {

  public String number() {
    return standing.number();
  }
}
