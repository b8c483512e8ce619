package org.greatcraftsman.voting;

import java.time.Instant;
import org.greatcraftsman.calendar.OfficeTime;

/**
 * The voting window of a round.
 *
 * @param from start of the window, inclusive
 * @param to end of the window, exclusive
 * @param state whether the window is open now
 */
public record VotingWindow(Instant from, Instant to, State state) {

  /** Position of the current time relative to the window. */
  public enum State {
    BEFORE,
    OPEN,
    AFTER
  }

  static VotingWindow at(Instant now, Instant from, Instant to) {
    State state = now.isBefore(from) ? State.BEFORE : now.isBefore(to) ? State.OPEN : State.AFTER;
    return new VotingWindow(from, to, state);
  }

  /** Whether a ballot that arrives now is accepted. */
  public boolean open() {
    return state == State.OPEN;
  }

  /** Returns a Chinese sentence about the window for the public. */
  public String sentence() {
    return switch (state) {
      case BEFORE -> "投票尚未开始，将于" + OfficeTime.formatDateTime(from) + "开始，请届时再来投票。";
      case OPEN -> "投票进行中，" + OfficeTime.formatDateTime(to) + "截止。";
      case AFTER -> "投票已于" + OfficeTime.formatDateTime(to) + "截止，感谢您的参与，结果请以公示为准。";
    };
  }
}
