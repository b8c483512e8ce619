package org.greatcraftsman.nomination;

import org.greatcraftsman.UnitCode;

/**
 * The filter of a staff list of nominations; every part may be {@code null}.
 *
 * @param unit code of a unit that recommends, submitted, confirms or audits the nomination
 * @param industry code of an industry
 * @param text part of a name, number or employer
 */
public record NominationQuery(
    UnitCode unit, NominationStatus status, String industry, String text) {

  /** Selects every nomination of the round. */
  public static NominationQuery all() {
    return new NominationQuery(null, null, null, null);
  }

  String pattern() {
    return text == null || text.isBlank()
        ? null
        : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
