package org.greatcraftsman.ranking;

import java.util.List;
import org.greatcraftsman.ranking.points.Points;

/**
 * The reason why a candidate is not on the list: missing points, or constraints. It considers
 * exchanges of one seat: the members of the list whom the candidate could replace with every
 * constraint still met.
 */
public sealed interface Margin {

  String number();

  /**
   * The candidate could replace members of the list, but even the weakest of them ranks higher.
   *
   * @param number the candidate's number
   * @param weakestReplaceable the number of the weakest replaceable member
   * @param missing the points by which that member leads; 0 if the tie chain decided
   * @param decidedBy the link of the tie chain that decided between the two
   * @param protecting the constraints that protect the seats of members who rank lower than the
   *     candidate; empty if there are none
   */
  record PointsMissing(
      String number,
      String weakestReplaceable,
      Points missing,
      TieChain decidedBy,
      List<Constraint> protecting)
      implements Margin {

    public PointsMissing {
      protecting = List.copyOf(protecting);
    }
  }

  /**
   * The candidate could replace no member of the list without violating a constraint.
   *
   * @param number the candidate's number
   * @param lastOnList the number of the last member of the list
   * @param constraints the constraints that replacing that member would violate
   */
  record BlockedByConstraints(String number, String lastOnList, List<Constraint> constraints)
      implements Margin {

    public BlockedByConstraints {
      constraints = List.copyOf(constraints);
    }
  }
}
