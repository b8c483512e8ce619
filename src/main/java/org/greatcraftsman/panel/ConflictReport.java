package org.greatcraftsman.panel;

import java.util.List;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;

/**
 * The conflicts of interest of a round before its files are assigned, as the desk sees them.
 *
 * @param known conflicts that exclude an expert from a file
 * @param likely conflicts that the desk has to confirm or clear
 */
public record ConflictReport(List<ConflictPair> known, List<ConflictPair> likely) {

  /**
   * An expert and a file between which there is or may be a conflict.
   *
   * @param expert user id
   * @param why the relationship, in Chinese
   */
  public record ConflictPair(
      NominationNumber file,
      String nominee,
      String employer,
      ExpertId expert,
      String expertName,
      String why) {

    /** The identifier of the pair in a form. */
    public String id() {
      return ConflictFinding.id(file, expert);
    }
  }
}
