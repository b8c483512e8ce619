package org.greatcraftsman.process.shortlisting;

import java.util.Map;

/** The names that the diagram {@code shortlisting} and the code share. */
final class ShortlistingProcess {

  static final String KEY = "shortlisting";

  static final String EXPLAIN_SHORTFALL = "userTask_explainShortfall";
  static final String WAIVE_SHORTFALL = "userTask_waiveShortfall";
  static final String DECIDE_SHORTFALLS = "userTask_decideShortfalls";
  static final String CONFIRM_SHORTLIST = "userTask_confirmShortlist";

  static final String MESSAGE_SETTLED = "nominations-settled";

  static final String UNIT = "unit";
  static final String NOMINATIONS_SETTLED = "nominationsSettled";
  private static final String SHORTFALL_DECIDED = "shortfallDecided";
  private static final String SHORTLIST_CONFIRMED = "shortlistConfirmed";

  private ShortlistingProcess() {}

  static Map<String, Object> shortfallDecided(boolean decided) {
    return Map.of(SHORTFALL_DECIDED, decided);
  }

  static Map<String, Object> shortlistConfirmed(boolean confirmed) {
    return Map.of(SHORTLIST_CONFIRMED, confirmed);
  }
}
