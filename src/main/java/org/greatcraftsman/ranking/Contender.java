package org.greatcraftsman.ranking;

/**
 * A candidate who is offered to a selection.
 *
 * @param standing what decides between two candidates
 * @param post what decides for which constraints the candidate counts
 */
public record Contender(Standing standing, Post post) {

  public String number() {
    return standing.number();
  }
}
