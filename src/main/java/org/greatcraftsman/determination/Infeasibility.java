package org.greatcraftsman.determination;

import java.util.List;

/**
 * The reason why the rules cannot be met, and the options of the office.
 *
 * @param clashes the constraints that cannot be met together, each a Chinese clause
 * @param relaxations the smallest relaxation that makes a list possible, each a Chinese clause
 * @param mayRelax true if the round's rules and not the notice set some of these bounds, so that
 *     the office may relax them
 * @param mostPlaces the largest number of places for which all rules can be met; 0 if there is none
 */
public record Infeasibility(
    List<String> clashes, List<String> relaxations, boolean mayRelax, int mostPlaces) {

  /** The value for a list that meets the rules. */
  static final Infeasibility NONE = new Infeasibility(List.of(), List.of(), false, 0);

  public Infeasibility {
    clashes = List.copyOf(clashes);
    relaxations = List.copyOf(relaxations);
  }

  /** True if the office may reduce the places, or if there is no other way. */
  public boolean mayReducePlaces() {
    return mostPlaces > 0 || !mayRelax;
  }
}
