package org.greatcraftsman.analysis;

import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.candidates.Occupation;
import org.greatcraftsman.determination.DisplayPoints;

/**
 * The explanation of a candidate's result.
 *
 * @param number the candidate's number
 * @param occupation the candidate's industry and job type
 * @param lines the formula from the composite down, one number on each line
 * @param marks the single marks, ascending by the points that they count
 * @param result the candidate's place, and why the candidate is on the list or not
 */
public record Explanation(
    NominationNumber number,
    Occupation occupation,
    List<FormulaLine> lines,
    List<MarkLine> marks,
    Result result) {

  public Explanation {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /**
   * One number of the formula.
   *
   * @param depth the level in the formula; 0 for the composite
   * @param name the name of the number, in Chinese
   * @param how how the number is computed, in Chinese
   */
  public record FormulaLine(int depth, String name, DisplayPoints value, String how) {}

  /**
   * One mark.
   *
   * @param expert the expert's pseudonym; not for the candidate
   * @param groups the four groups as given
   * @param total the total as given
   * @param counts the points that the mark counts
   * @param fate whether trimming keeps the mark, in Chinese
   */
  public record MarkLine(
      String expert, List<Integer> groups, int total, DisplayPoints counts, String fate) {}

  /**
   * The result of the candidate.
   *
   * @param place the place among all offered candidates, from 1; 0 if the candidate was not offered
   * @param ownSentence the outcome in one sentence that does not mention other candidates
   * @param reasons the margin and its shadow prices, for the desk; empty if on the list
   */
  public record Result(int place, boolean selected, String ownSentence, List<String> reasons) {

    public Result {
      reasons = List.copyOf(reasons);
    }
  }

  /** True if the marks were normalized. */
  public boolean normalized() {
    return marks.stream().anyMatch(mark -> !mark.counts().exact().equals("" + mark.total()));
  }
}
