package org.greatcraftsman.review;

import java.util.List;

/**
 * The conflicts of interest of a round before its files are assigned, for the desk.
 *
 * @param known those that keep an expert from a file
 * @param likely those that the desk should look at
 */
public record ConflictSheet(List<Line> known, List<Line> likely) {

  /**
   * One expert and one file.
   *
   * @param id of the pair
   * @param why what binds them, in Chinese
   */
  public record Line(
      String id, String file, String nominee, String employer, String expertName, String why) {}
}
