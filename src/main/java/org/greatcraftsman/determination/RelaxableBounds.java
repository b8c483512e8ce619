package org.greatcraftsman.determination;

import java.util.List;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Selection;

/**
 * Which bounds may give way: the numbers of industries and job types (G5), of recommending units
 * and their kinds, which are the round's own; not the number of people and the frontline share,
 * which are the notice's (R10, R4).
 */
final class RelaxableBounds {

  private RelaxableBounds() {}

  static List<Selection.Relaxation> of(Selection.Infeasible infeasible) {
    return infeasible.relaxations().stream()
        .filter(
            relaxation ->
                relaxation.constraint().kind() != Constraint.Kind.SIZE
                    && relaxation.constraint().kind() != Constraint.Kind.FRONTLINE)
        .toList();
  }
}
