package org.greatcraftsman.ranking;

import java.util.List;
import org.greatcraftsman.ranking.points.Mark;

/**
 * A candidate as frozen for the ranking. It carries no property that rule R3 forbids as a
 * criterion.
 *
 * @param number the candidate's number, e.g. {@code GCC2-0417}; printable ASCII without blanks
 * @param marks the valid marks, in any order
 * @param lot the lot number, drawn and published before scoring; distinct
 * @param excluded true if the candidate is no longer offered for a seat (consultation, upheld
 *     objection); the points do not change
 */
public record Candidate(String number, Post post, List<Mark> marks, int lot, boolean excluded) {

  public Candidate {
    marks = List.copyOf(marks);
  }
}
