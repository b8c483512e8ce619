package org.greatcraftsman.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.review.Draft;
import org.greatcraftsman.review.DraftService;

/** What stands in the fields of the scoring page, as it was typed. */
record MarkFormInput(Map<String, String> typed) {

  private static final int CRITERIA = 4;

  static MarkFormInput of(Draft draft) {
    Map<String, String> typed = new HashMap<>();
    put(typed, "g1", draft.g1());
    put(typed, "g2", draft.g2());
    put(typed, "g3", draft.g3());
    put(typed, "g4", draft.g4());
    put(typed, "reason", draft.reason());
    put(typed, "turn", draft.turn());
    return new MarkFormInput(typed);
  }

  private static void put(Map<String, String> typed, String field, Object value) {
    if (value != null) {
      typed.put(field, value.toString());
    }
  }

  public String text(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  public int turn() {
    return number("turn") == null ? 0 : number("turn");
  }

  /** What can be kept of it before it is complete: whatever is no number is not. */
  DraftService.DraftInput toDraft() {
    return new DraftService.DraftInput(
        number("g1"),
        number("g2"),
        number("g3"),
        number("g4"),
        text("reason").isEmpty() ? null : text("reason"),
        turn());
  }

  /**
   * The fields of the task's form for a mark.
   *
   * @param view what the form shows: the groups' names and maximums
   */
  Map<String, Object> toMarkFields(Map<String, Object> view) {
    Map<String, Object> fields = new HashMap<>();
    for (int group = 1; group <= CRITERIA; group++) {
      String field = "g" + group;
      if (!text(field).isEmpty()) {
        if (number(field) == null) {
          throw new Refusal(
              "“%s”请打0至%s分的整数。".formatted(view.get("name" + group), view.get("maximum" + group)));
        }
        fields.put(field, number(field));
      }
    }
    fields.put("reason", text("reason"));
    return fields;
  }

  /** The fields of the task's form for an expert who recuses themself. */
  Map<String, Object> toWithdrawalFields() {
    return Map.of("declareConflict", true, "reason", text("conflict"));
  }

  boolean isEmpty() {
    return Stream.of("g1", "g2", "g3", "g4", "reason").map(this::text).allMatch(String::isEmpty);
  }

  private Integer number(String field) {
    return text(field).matches("[0-9]{1,6}") ? Integer.valueOf(text(field)) : null;
  }
}
