package org.greatcraftsman.review;

import org.greatcraftsman.ExpertId;

/**
 * The progress of an expert in a round.
 *
 * @param expert user id
 * @param open number of files that the expert has to mark
 * @param marked number of files that the expert has marked
 * @param recused number of files from which the expert is recused
 * @param missed number of files whose deadline the expert missed
 */
public record ExpertProgress(ExpertId expert, int open, int marked, int recused, int missed) {

  /** Number of files that were assigned to the expert, without replaced assignments. */
  public int assigned() {
    return open + marked + recused + missed;
  }
}
