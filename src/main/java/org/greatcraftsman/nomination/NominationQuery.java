package org.greatcraftsman.nomination;

/**
 * What a staff list of nominations is narrowed to; every part may be {@code null}.
 *
 * @param unit code of a unit that recommends, handed in, confirms or audits
 * @param industry code of an industry
 * @param text part of a name, a number or an employer
 */
public record NominationQuery(String unit, NominationStatus status, String industry, String text) {

  /** Every nomination of the round. */
  public static NominationQuery all() {
    return new NominationQuery(null, null, null, null);
  }

  String pattern() {
    return text == null || text.isBlank()
        ? null
        : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
