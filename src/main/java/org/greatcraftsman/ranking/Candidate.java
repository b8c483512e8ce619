package org.greatcraftsman.ranking;

import java.util.List;
import org.greatcraftsman.ranking.points.Mark;

/**
 * A candidate as frozen for the ranking. Nothing that rule R3 forbids as a criterion is known here.
 *
 * @param number the candidate's number, e.g. {@code GCC2-0417}; printable ASCII without blanks
 * @param marks the valid marks, in any order
 * @param lot drawn and published before scoring, different for everyone
 * @param excluded no longer offered for a seat (consultation, upheld objection); the points stay as
 *     they are
 */
public record Candidate(String number, Post post, List<Mark> marks, int lot, boolean excluded) {

  public Candidate {
    marks = List.copyOf(marks);
  }
}
