package org.greatcraftsman.analysis;

import java.util.List;
import org.greatcraftsman.candidates.Occupation;
import org.greatcraftsman.determination.DisplayPoints;

/**
 * Why a candidate is on the list or not.
 *
 * @param lines the formula from the composite down, one number a line
 * @param marks the single marks, ascending by what they count
 */
public record Explanation(
    String number,
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
   * @param depth 0 for the composite; greater for what it is made of
   * @param how from which numbers it was computed, in Chinese
   */
  public record FormulaLine(int depth, String name, DisplayPoints value, String how) {}

  /**
   * One mark.
   *
   * @param expert the pseudonym; not for the person's own file
   * @param groups the four groups as given
   * @param fate whether it counts, in Chinese
   */
  public record MarkLine(
      String expert, List<Integer> groups, int total, DisplayPoints counts, String fate) {}

  /**
   * Where the candidate stands.
   *
   * @param place among all who were offered; 0 for a nominee who was not
   * @param ownSentence the outcome in one sentence that speaks of nobody else
   * @param reasons the margin and what it cost, for the desk; empty for a selected candidate
   */
  public record Result(int place, boolean selected, String ownSentence, List<String> reasons) {

    public Result {
      reasons = List.copyOf(reasons);
    }
  }

  /** Whether the marks were brought to one scale. */
  public boolean normalized() {
    return marks.stream().anyMatch(mark -> !mark.counts().exact().equals("" + mark.total()));
  }
}
