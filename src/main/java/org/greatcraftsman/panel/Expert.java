package org.greatcraftsman.panel;

import java.util.List;
import java.util.Set;

/**
 * A member of the pool from which a round's panel is drawn. The name stays inside the office until
 * the round is over.
 *
 * @param userId the login; a member of the group {@code experts}
 * @param unitCode the recommending unit that the expert belongs to; empty when there is none
 * @param employer the name of the employer as it stands on the employer's seal
 * @param industries codes of the pack's industries that the expert knows
 * @param termsBefore how many panels the expert sat on before the office kept them here
 * @param relationships to whom the expert is bound
 */
public record Expert(
    String userId,
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

  /** An expert who never sat on a panel and is bound to nobody. */
  public Expert(
      String userId, String name, String unitCode, String employer, Set<String> industries) {
    this(userId, name, unitCode, employer, industries, 0, List.of());
  }
}
