package org.greatcraftsman.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.review.Draft;
import org.greatcraftsman.review.DraftService;

/** The input of the scoring page, as the expert enters it. */
record MarkFormInput(Map<String, String> values) {

  private static final int CRITERIA = 4;

  static MarkFormInput of(Draft draft) {
    Map<String, String> values = new HashMap<>();
    put(values, "g1", draft.g1());
    put(values, "g2", draft.g2());
    put(values, "g3", draft.g3());
    put(values, "g4", draft.g4());
    put(values, "reason", draft.reason());
    put(values, "turn", draft.turn());
    return new MarkFormInput(values);
  }

  private static void put(Map<String, String> values, String field, Object value) {
    if (value != null) {
      values.put(field, value.toString());
    }
  }

  /** The text of a field; empty if it has none. */
  public String text(String field) {
    return values.getOrDefault(field, "").strip();
  }

  /** The turn of the draft on which the page is based; 0 if there is none. */
  public int turn() {
    return number("turn") == null ? 0 : number("turn");
  }

  /** The draft of this input, which may be incomplete; text that is not a number is dropped. */
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
   * The fields of the task form that submit a mark.
   *
   * @param view the view of the task form, with the name and the maximum of each criterion
   * @throws Refusal if a mark is not a number
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

  /** The fields of the task form that recuse the expert. */
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
