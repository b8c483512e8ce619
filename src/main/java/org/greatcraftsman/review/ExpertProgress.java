package org.greatcraftsman.review;

/**
 * How far an expert is.
 *
 * @param expert user id
 * @param open files that wait for the expert
 * @param marked files that the expert has marked
 * @param recused files from which the expert withdrew
 * @param missed files whose deadline the expert let pass
 */
public record ExpertProgress(String expert, int open, int marked, int recused, int missed) {

  /** How many files were ever assigned to the expert. */
  public int assigned() {
    return open + marked + recused + missed;
  }
}
