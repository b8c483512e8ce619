package org.greatcraftsman.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Stage;

/** The stages of a round in order, with their current dates. */
public record StageTimeline(List<Step> steps) {

  /** The state of a stage, relative to the current stage of the round. */
  public enum State {
    DONE("已完成"),
    /** The round is in this stage, but its first window has not started. */
    SOON("即将开始"),
    NOW("正在进行"),
    AHEAD("尚未开始");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Chinese label. */
    public String label() {
      return label;
    }
  }

  /**
   * One stage, from its start to its deadline.
   *
   * @param onSchedule false if the dates contradict the state: an approval came early, or work goes
   *     on after a deadline
   */
  public record Step(
      Stage stage, String name, Instant from, Instant to, State state, boolean onSchedule) {

    private static Step create(Stage stage, Instant from, Instant to, State state, Instant moment) {
      boolean onSchedule =
          switch (state) {
            case DONE -> !moment.isBefore(to);
            case NOW -> !moment.isBefore(from) && !moment.isAfter(to);
            case SOON -> true;
            case AHEAD -> !moment.isAfter(from);
          };
      return new Step(stage, stage.label(), from, to, state, onSchedule);
    }
  }

  /**
   * The timeline of a round.
   *
   * @param now the current stage
   * @param due the deadlines
   * @param moment the current time
   */
  public static StageTimeline of(Stage now, Map<Deadline, Instant> due, Instant moment) {
    List<Step> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.CLOSED) {
        Instant from = from(stage, due);
        State state = state(stage, now, moment.isBefore(from));
        steps.add(Step.create(stage, from, to(stage, due), state, moment));
      }
    }
    return new StageTimeline(steps);
  }

  private static State state(Stage stage, Stage now, boolean early) {
    if (stage != now) {
      return stage.ordinal() < now.ordinal() ? State.DONE : State.AHEAD;
    }
    return early && startsOnItsDate(stage) ? State.SOON : State.NOW;
  }

  /**
   * True if the stage starts on its date. Every other stage starts when the previous one ends, even
   * if that is early.
   */
  private static boolean startsOnItsDate(Stage stage) {
    return stage == Stage.NOMINATION || stage == Stage.VOTING_AND_REVIEW;
  }

  private static Instant from(Stage stage, Map<Deadline, Instant> due) {
    return switch (stage) {
      case NOMINATION -> due.get(Deadline.NOMINATION_START);
      case VOTING_AND_REVIEW ->
          earlier(due.get(Deadline.VOTING_START), due.get(Deadline.REVIEW_START));
      default -> to(Stage.values()[stage.ordinal() - 1], due);
    };
  }

  private static Instant to(Stage stage, Map<Deadline, Instant> due) {
    return switch (stage) {
      case NOMINATION -> due.get(Deadline.NOMINATION_END);
      case SHORTLISTING -> due.get(Deadline.SHORTLIST_END);
      case VOTING_AND_REVIEW -> later(due.get(Deadline.VOTING_END), due.get(Deadline.REVIEW_END));
      case DETERMINATION -> due.get(Deadline.DETERMINATION_END);
      case APPROVAL -> due.get(Deadline.APPROVAL_END);
      case PUBLICITY -> due.get(Deadline.PUBLICITY_END);
      case NAMING, CLOSED -> due.get(Deadline.NAMING_END);
    };
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return List.of(one, other).stream().max(Comparator.naturalOrder()).orElseThrow();
  }
}
