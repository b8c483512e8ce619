package org.greatcraftsman.ranking;

import java.util.List;
import org.greatcraftsman.ranking.points.Points;

/**
 * What kept somebody off the list: points, or a rule about the make-up of the list. It is answered
 * by exchanges of one seat: whom of the list could he replace with every constraint still met?
 */
public sealed interface Margin {

  String number();

  /**
   * There are people whom he could replace; the weakest of them still stands before him.
   *
   * @param weakestReplaceable the number of that person
   * @param missing so many points that person has more; 0 if the tie chain decided
   * @param decidedBy what decided between the two
   * @param protecting constraints that hold seats of people who stand behind him; empty if there
   *     are none
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
   * Whomever he replaced, a constraint would be broken.
   *
   * @param lastOnList the number of the last on the list
   * @param constraints those that would be broken if he replaced the last on the list
   */
  record BlockedByConstraints(String number, String lastOnList, List<Constraint> constraints)
      implements Margin {

    public BlockedByConstraints {
      constraints = List.copyOf(constraints);
    }
  }
}
