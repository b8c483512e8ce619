package org.greatcraftsman.voting;

import java.time.Instant;
import org.greatcraftsman.calendar.OfficeTime;

/**
 * When ballots are taken.
 *
 * @param from the first moment
 * @param to the moment from which no ballot is taken any more
 * @param state where the present moment lies
 */
public record VotingWindow(Instant from, Instant to, State state) {

  /** Before, within or after the window. */
  public enum State {
    BEFORE,
    OPEN,
    AFTER
  }

  static VotingWindow at(Instant now, Instant from, Instant to) {
    State state = now.isBefore(from) ? State.BEFORE : now.isBefore(to) ? State.OPEN : State.AFTER;
    return new VotingWindow(from, to, state);
  }

  /** Whether a ballot that arrives now is taken. */
  public boolean open() {
    return state == State.OPEN;
  }

  /** What the public is told about the window, one Chinese sentence. */
  public String sentence() {
    return switch (state) {
      case BEFORE -> "投票尚未开始，将于" + OfficeTime.formatDateTime(from) + "开始，请届时再来投票。";
      case OPEN -> "投票进行中，" + OfficeTime.formatDateTime(to) + "截止。";
      case AFTER -> "投票已于" + OfficeTime.formatDateTime(to) + "截止，感谢您的参与，结果请以公示为准。";
    };
  }
}
