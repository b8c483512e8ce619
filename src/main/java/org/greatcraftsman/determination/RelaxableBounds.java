package org.greatcraftsman.determination;

import java.util.List;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Selection;

/**
 * The relaxations that the office may decide: those of industries and job types (G5), recommending
 * units and their kinds, whose bounds the round's rules set. The notice sets the size and the
 * frontline share (R10, R4), which the office may not relax.
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
