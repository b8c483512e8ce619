package org.greatcraftsman.determination;

import java.util.List;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Selection;

/**
 * Which bounds may give way: the numbers of industries and job types, which are the round's own
 * (G5); not the number of people and the frontline share, which are the notice's (R10, R4).
 */
final class Relaxable {

  private Relaxable() {}

  static List<Selection.Relaxation> in(Selection.Infeasible infeasible) {
    return infeasible.relaxations().stream()
        .filter(
            relaxation ->
                relaxation.constraint().kind() == Constraint.Kind.INDUSTRY
                    || relaxation.constraint().kind() == Constraint.Kind.JOB_TYPE)
        .toList();
  }
}
