package org.greatcraftsman.panel;

import java.util.List;

/**
 * The conflicts of interest of a round before its files are assigned, for the desk.
 *
 * @param known those that keep an expert from a file
 * @param likely those that the desk should look at
 */
public record ConflictReport(List<ConflictPair> known, List<ConflictPair> likely) {

  /**
   * One expert and one file.
   *
   * @param expert user id
   * @param why what binds them, in Chinese
   */
  public record ConflictPair(
      String file, String nominee, String employer, String expert, String expertName, String why) {

    /** Of the pair, for a form. */
    public String id() {
      return ConflictFinding.id(file, expert);
    }
  }
}
