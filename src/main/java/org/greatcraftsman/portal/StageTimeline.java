package org.greatcraftsman.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Stage;

/** The stages of a round with their dates as they stand now, in order. */
public record StageTimeline(List<Step> steps) {

  /** Where a stage lies, seen from the stage in which the round is. */
  public enum State {
    DONE("已完成"),
    /** The round is in it, and waits for its first day. */
    SOON("即将开始"),
    NOW("正在进行"),
    AHEAD("尚未开始");

    private final String label;

    State(String chinese) {
      this.label = chinese;
    }

    public String label() {
      return label;
    }
  }

  /**
   * One stage from its first moment to its deadline.
   *
   * @param onSchedule whether these dates say of this moment what the state says: they do not when
   *     an approval came early, or when people are still at work after a deadline
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

  /** The line of a round that is in this stage at this moment and has these deadlines. */
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

  /** All others begin when the one before is done, be it early. */
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
