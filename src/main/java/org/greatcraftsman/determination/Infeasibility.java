package org.greatcraftsman.determination;

import java.util.List;

/**
 * Why there is no list, and the ways out.
 *
 * @param clashes rules that cannot be met together, each a Chinese clause
 * @param relaxations the smallest change of bounds that would do, each a Chinese clause
 * @param mayRelax whether some of these bounds are the round's own and not the notice's, so that
 *     the office may let them give way
 * @param mostPlaces the greatest number of people for whom all rules can be met; 0 if for none
 */
public record Infeasibility(
    List<String> clashes, List<String> relaxations, boolean mayRelax, int mostPlaces) {

  /** There is a list. */
  static final Infeasibility NONE = new Infeasibility(List.of(), List.of(), false, 0);

  public Infeasibility {
    clashes = List.copyOf(clashes);
    relaxations = List.copyOf(relaxations);
  }

  /** Whether fewer people are a way out: where no number helps, only if there is no other way. */
  public boolean mayReducePlaces() {
    return mostPlaces > 0 || !mayRelax;
  }
}
