package org.greatcraftsman.panel;

import java.util.List;
import java.util.Set;
import org.greatcraftsman.ExpertId;

/**
 * An expert of the pool from which the panels are drawn. The name is secret until the round is
 * closed.
 *
 * @param userId account of the expert, a member of the group {@code experts}
 * @param unitCode code of the recommending unit to which the expert belongs; empty if none
 * @param employer official name of the employer
 * @param industries codes of the industries that the expert knows
 * @param termsBefore number of panels on which the expert sat before they were recorded here
 * @param relationships relationships that may be conflicts of interest
 */
public record Expert(
    ExpertId userId,
    String name,
    String unitCode,
    String employer,
    Set<String> industries,
    int termsBefore,
    List<Relationship> relationships) {

  public Expert {
    industries = Set.copyOf(industries);
    relationships = List.copyOf(relationships);
  }

  /** Creates an expert without earlier panels and without relationships. */
  public Expert(
      ExpertId userId, String name, String unitCode, String employer, Set<String> industries) {
    this(userId, name, unitCode, employer, industries, 0, List.of());
  }
}
